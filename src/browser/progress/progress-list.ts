/** The reports that a reader has left half-read, each with its place; all of it can be forgotten. */
import { bookmarkPath } from '../bookmarks/bookmark.ts';
import { fillText, part } from '../compare/templates.ts';
import { forgetStops, storedStops, type Stop } from './stored-stops.ts';

/** Hidden where no report is half-read. */
class ProgressList extends HTMLElement {
	connectedCallback(): void {
		const items = Object.entries(storedStops()).map(([report, stop]) => this.#item(report, stop));
		part(this, 'stops').replaceChildren(...items);
		this.hidden = items.length === 0;
		part(this, 'forget').addEventListener('click', () => {
			forgetStops();
			this.hidden = true;
		});
	}

	#item(report: string, { passage, percent, name, lang }: Stop): HTMLElement {
		const root = new URL(this.dataset['url'] ?? '', document.baseURI);
		const href = new URL(bookmarkPath({ passage: `${report}#p${passage}` }), root).href;
		const link = Object.assign(document.createElement('a'), { href, textContent: name || report });
		link.lang = lang;
		const where = document.createElement('span');
		where.className = 'small num';
		where.textContent = fillText(this.dataset['where'] ?? '', { n: passage, percent });
		const item = document.createElement('li');
		item.append(link, ' ', where);
		return item;
	}
}

customElements.define('progress-list', ProgressList);
