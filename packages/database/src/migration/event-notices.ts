import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every event tells the gateway that something changed, in the transaction in which it happened. */
export class EventNotices1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ schema }] = (await runner.query('select current_schema() as schema')) as [
      { schema: string },
    ];
    await runner.query(
      `create trigger tell after insert on ${schema}.event
         for each row execute function hub.tell_event()`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
