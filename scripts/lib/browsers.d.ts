export const engineNames: Readonly<Record<'chromium' | 'firefox' | 'webkit', string>>;
export const chromiumArgs: readonly string[];
export function findChromium(): string | undefined;
