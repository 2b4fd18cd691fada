export { launchBrowser } from '../src/cli/guide/browser.ts';
