import { type BareContext, rowByKey } from '@hub/subgraph';
import { APPLICANT_SQL, type Applicant, type ApplicantRow, applicantOf } from './applicant.ts';

export function organisationLoaders({ tx }: BareContext) {
  return {
    applicant: rowByKey<string, Applicant>(
      async (ids) => {
        const rows: ApplicantRow[] = await tx.query(APPLICANT_SQL, [ids]);
        return rows.map(applicantOf);
      },
      ({ id }) => id,
    ),
  };
}
