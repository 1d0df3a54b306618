import type { Contact as DomainContact } from '@hub/domain';
import { VisibleFor } from '@hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { Application } from './application.entity.ts';

/** Whom the agency calls about an application. */
@ObjectType()
export class Contact implements DomainContact {
  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  firstName!: string | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  lastName!: string | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  email!: string | null;
}

type Columns = Pick<
  Application,
  'contactFirstName' | 'contactLastName' | 'contactPhone' | 'contactEmail'
>;

export const contactOf = (row: Columns): Contact => ({
  firstName: row.contactFirstName,
  lastName: row.contactLastName,
  phone: row.contactPhone,
  email: row.contactEmail,
});

export const contactColumns = (contact: DomainContact): Columns => ({
  contactFirstName: contact.firstName,
  contactLastName: contact.lastName,
  contactPhone: contact.phone,
  contactEmail: contact.email,
});
