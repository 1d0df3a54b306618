import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An experienced local government that passes on an action to others (mentorbestuur). */
@Entity('mentorship')
@Directive('@key(fields: "id")')
@ObjectType()
export class Mentorship {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'mentor_id' })
  mentorId!: string;

  @Column('uuid', { name: 'action_id' })
  actionId!: string;

  @Column('integer', { name: 'action_number' })
  actionNumber!: number;

  @VisibleFor(...EVERYONE)
  @Column('boolean')
  @Field(() => Boolean)
  fictional!: boolean;

  @VisibleFor(...EVERYONE)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  source!: string | null;
}
