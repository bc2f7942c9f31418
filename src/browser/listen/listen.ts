/** Begins to read aloud where the reader asks for it. */
import { ListenBar } from './listen-bar.ts';

export async function press(button: HTMLElement): Promise<void> {
	const bar = document.querySelector('listen-bar');
	if (bar instanceof ListenBar) await bar.start(button, button.closest('.passage'));
}
