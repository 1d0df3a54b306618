import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who writes a row must hold the right for it, in the database as well: a use case that forgot to ask, or SQL that was injected, decides
 * nothing. Restrictive: on top of whose row it is. The same table of rights as PERMISSIONS of packages/domain.
 */
export class WrittenByRight1795491000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MUNICIPALITY);
    await runner.query(AGENCY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const MUNICIPALITY = `
create policy started_by_editor on application as restrictive for insert to hub_municipality
  with check ((select hub.right_if('municipality', '{editor}')));
create policy moved_by_right on application as restrictive for update to hub_municipality
  using (true)
  with check (case when state = 'DRAFT' then (select hub.right_if('municipality', '{editor}'))
                   else (select hub.right_if('municipality', '{signatory}')) end);
create policy planned_by_editor on application_line as restrictive for insert to hub_municipality
  with check ((select hub.right_if('municipality', '{editor}')));
create policy changed_by_editor on application_line as restrictive for update to hub_municipality
  using ((select hub.right_if('municipality', '{editor}')));
create policy signed on submission as restrictive for insert to hub_municipality
  with check ((select hub.right_if('municipality', '{signatory}')));
`;

const AGENCY = `
create policy judged_by_right on application as restrictive for update to hub_agency
  using (true)
  with check (case state
    when 'DECIDED' then (select hub.right_if('agency', '{approver}'))
    when 'ASSESSED' then (select hub.right_if('agency', '{case-officer,juror}'))
    else (select hub.right_if('agency', '{case-officer}')) end);
create policy proposed_by_right on award_proposal as restrictive for insert to hub_agency
  with check ((select hub.right_if('agency', '{case-officer,juror}')));
create policy proposed_again_by_right on award_proposal as restrictive for update to hub_agency
  using ((select hub.right_if('agency', '{case-officer,juror}')));
create policy proposed_by_right on award_proposal_line as restrictive for insert to hub_agency
  with check ((select hub.right_if('agency', '{case-officer,juror}')));
create policy taken_back_by_right on award_proposal_line as restrictive for delete to hub_agency
  using ((select hub.right_if('agency', '{case-officer,juror}')));
create policy decided_by_approver on award as restrictive for insert to hub_agency
  with check ((select hub.right_if('agency', '{approver}')));
create policy decided_by_approver on award_line as restrictive for insert to hub_agency
  with check ((select hub.right_if('agency', '{approver}')));
create policy decided_by_approver on award_part as restrictive for insert to hub_agency
  with check ((select hub.right_if('agency', '{approver}')));
create policy booked_by_approver on round_snapshot as restrictive for update to hub_agency
  using (true) with check ((select hub.right_if('agency', '{approver}')));
`;
