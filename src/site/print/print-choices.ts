/** What a reader chooses before printing, and how the address says it: `?print=gongwen&size=large`. */
import type { PlainLabelKey } from '../labels/keys.ts';

/** 公文版式 is the page of GB/T 9704-2012: 22 lines of 28 characters. */
export const printLayouts = ['plain', 'gongwen'] as const;
export const printSizes = ['small', 'standard', 'large', 'larger'] as const;

export interface PrintOption {
	value: string;
	label: PlainLabelKey;
	isDefault: boolean;
}

/** Of each group one is chosen; the first default goes without saying in the address. */
export const printGroups: readonly {
	name: 'print' | 'size';
	label: PlainLabelKey;
	options: readonly PrintOption[];
}[] = [
	{
		name: 'print',
		label: 'print.layout',
		options: printLayouts.map((value) => ({
			value,
			label: `print.layout.${value}`,
			isDefault: value === 'plain',
		})),
	},
	{
		name: 'size',
		label: 'print.size',
		options: printSizes.map((value) => ({
			value,
			label: `print.size.${value}`,
			isDefault: value === 'standard',
		})),
	},
];
