/** `--paper` of src/styles/tokens.css in each theme, for the bar of a browser around the page. */
export const paperColours = {
	light: '#fbf8f2',
	dark: '#161412',
	contrast: '#fff',
	'contrast-dark': '#000',
} as const;
