/** The address of a phrase's page in the source script. */
export function phrasePath({ id }: { id: string }): string {
	return `/phrases/${id}/`;
}
