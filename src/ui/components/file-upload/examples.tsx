import type { Example } from '../example.ts';
import { FileUpload } from './file-upload.tsx';

export const examples: Example[] = [
  {
    name: 'One file',
    render: () => (
      <FileUpload
        name="fil-utskrift"
        label="Utskrift av intervjun"
        accept={['.txt', '.docx', '.vtt']}
        maxMegabytes={5}
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <FileUpload
        name="fil-fel"
        label="Utskrift av intervjun"
        accept={['.docx']}
        maxMegabytes={5}
        error="Filen gick inte att öppna. Spara den som .docx en gång till och försök igen"
      />
    ),
  },
];
