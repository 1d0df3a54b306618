import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a local government can do (actie), known by its number. */
@Entity('action')
@Directive('@key(fields: "id")')
@ObjectType()
export class Action {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  @Column('uuid', { name: 'objective_id' })
  objectiveId!: string;

  @VisibleFor(...EVERYONE)
  @Column('integer')
  @Field(() => Int)
  number!: number;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'name_nl' })
  @Field(() => String)
  nameNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn!: string;

  /** Where the action is described. Long, and shown on few screens: read apart, only for who asks (actionSources). */
  @Column('text', { array: true, select: false })
  sources?: string[];
}
