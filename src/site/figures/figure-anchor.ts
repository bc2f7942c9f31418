/** The id of a figure's entry on the page of its report: `jintan-2024#p3-40` is at `f-p3-40`. */
export function figureAnchor(id: string): string {
	return `f-${id.slice(id.indexOf('#') + 1)}`;
}
