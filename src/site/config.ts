/** What whoever puts the site online decides, in one place. */

const { CONTACT_URL } = process.env;

export const config = {
	/**
	 * Where readers report mistakes: `mailto:editor@example.org`, or the page of a tracker that takes
	 * `title` and `body` in its query. Without one, readers are shown the report to copy.
	 */
	contactUrl: CONTACT_URL === '' ? undefined : CONTACT_URL,
	/** Reports on one page of the list. */
	reportsPerPage: 100,
	/** Reports beside each other on a page of a theme; the others follow on further pages. */
	themeReports: 6,
	/** Places and years in the grid of the home page; the others are a click away. */
	gridPlaces: 60,
	gridYears: 6,
	/** Places in a tree of all, on the home page and the site map; the others are on the page of the place above them. */
	treePlaces: 150,
};
