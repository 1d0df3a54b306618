/** Applications are made by people: there are no true ones to bring along. */
export async function seedReference(): Promise<void> {}
