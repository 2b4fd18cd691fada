import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { FileUpload } from './file-upload.tsx';

test('says beforehand what is taken, in words and to the browser', async () => {
  const html = await renderExample(
    <FileUpload
      name="fil"
      label="Utskrift"
      accept={['.txt', '.docx']}
      maxMegabytes={5}
      hint="En fil i taget."
    />,
  );
  expect(html).toMatch(
    /id="fil-hint">En fil i taget\. Du kan välja \.txt, \.docx\. Filen får vara högst 5 MB\.</,
  );
  expect(html).toContain('accept=".txt,.docx"');
  expect(html).toContain('aria-describedby="fil-hint"');
  expect(html).not.toContain('multiple');
});
