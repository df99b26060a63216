/** Texts that a person brought to Compare: kept in the store by their hash, never taken for law. */
import { z } from 'zod'
import { line, timestamp } from '../../model/basics.ts'
import { command, nothing, query } from '../procedure.ts'
import { textRef } from './text-ref.ts'

/** Longest text that is kept, in UTF-16 code units. */
export const maxKeptText = 4_000_000

/** SHA-256 of the text in UTF-8, in lower case hexadecimal: the kept text's id. */
export const textHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'not a SHA-256 hash (64 digits and letters a to f, lower case)')

export const keptFrom = z.enum(['pasted', 'file'])

const fileName = z
  .string()
  .trim()
  .min(1, 'a file has a name')
  .max(255, 'a file name can be at most 255 characters')

export const keptText = z.strictObject({
  sha256: textHash,
  label: line(200),
  from: keptFrom,
  /** The file that it was read from; null for a pasted text. */
  fileName: fileName.nullable(),
  keptAt: timestamp,
  /** Length in UTF-16 code units. */
  characters: z.int(),
})
export type KeptText = z.infer<typeof keptText>

/** A file that marks deletions and insertions, as printed, as it read before them, as it would read with them. */
export const fileReading = z.enum(['printed', 'old', 'new'])
export type FileReading = z.infer<typeof fileReading>

const readText = z.string().max(maxKeptText, 'a reading can be at most 4,000,000 characters')
/** What the reader of a text must know, line by line. */
const readingNotes = z.array(z.string().max(2000)).max(50)

const oneReading = z.strictObject({ text: readText, notes: readingNotes })
export const fileReadings = z.strictObject({ printed: oneReading, old: oneReading, new: oneReading })
export type FileReadings = z.infer<typeof fileReadings>

/** The readings of the file that a kept text is one of. The chosen one has no text here: it is the kept text. */
const givenReading = z.strictObject({ text: readText.optional(), notes: readingNotes })
const givenReadings = z
  .strictObject({ chosen: fileReading, printed: givenReading, old: givenReading, new: givenReading })
  .refine(
    (given) =>
      fileReading.options.every((name) => (given[name].text === undefined) === (name === given.chosen)),
    'each reading but the chosen one has a text',
  )

/** Kinds of file that a text can be read from. */
export const readableKind = z.enum(['text', 'html', 'docx', 'pdf'])

export const fileText = z.strictObject({
  name: z.string(),
  kind: readableKind,
  /**
   * Paragraphs parted by "\n". Words that the file strikes through or deleted as a tracked change are left out; words
   * that it underlines or inserted are kept; [brackets] stay as printed.
   */
  text: z.string(),
  /** What the reader must know: marks found, page furniture left out, an encoding that differs from what the file says. */
  notes: z.array(z.string()),
  /** Whether the file itself marks insertions or deletions (underlining, tracked changes). */
  marks: z.enum(['none', 'present']),
  /** With `marks: 'present'`: the same with deleted words too, as `[words]`, and inserted ones as `_words_`. */
  textWithMarks: z.string().optional(),
  /**
   * With `marks: 'present'`: the text as it read before (deleted and [bracketed] words kept, inserted ones left out) and
   * as it would read. `notes`: what to know before relying on either.
   */
  readings: z.strictObject({ old: z.string(), new: z.string(), notes: z.array(z.string()) }).optional(),
})
export type FileText = z.infer<typeof fileText>

export const keptTextProcedures = {
  /**
   * Keeps a text, and with it the other readings of its file. The same text is kept once: keeping it again gives it the
   * new label.
   * @throws INVALID_INPUT for an empty or too long text, or one with half a character in it (`where` is `text`)
   */
  'compare.keepText': command(
    z
      .strictObject({
        label: line(200),
        text: z
          .string()
          .max(maxKeptText, 'a kept text can be at most 4,000,000 characters')
          .refine((text) => /\S/u.test(text), 'there are no words in it'),
        from: keptFrom,
        fileName: fileName.optional(),
        readings: givenReadings.optional(),
      })
      .refine(({ from, readings }) => from === 'file' || readings === undefined, {
        path: ['readings'],
        message: 'a pasted text has one reading',
      })
      .refine(({ from, fileName }) => from === 'file' || fileName === undefined, {
        path: ['fileName'],
        message: 'a pasted text comes from no file',
      }),
    z.strictObject({
      ref: textRef,
      sha256: textHash,
      words: z.int(),
      /** The log entry that undoes it; null where the store already said all this. */
      changeId: z.int().nullable(),
    }),
  ),
  /** Newest first. */
  'compare.keptTexts': query(nothing, z.strictObject({ texts: z.array(keptText) })),
  /**
   * The readings of the file that a kept text comes from; null where it has but one, or they are not kept.
   * @throws NOT_FOUND
   */
  'compare.keptReadings': query(
    z.strictObject({ sha256: textHash }),
    z.strictObject({
      file: z
        .strictObject({ name: z.string().nullable(), reading: fileReading, readings: fileReadings })
        .nullable(),
    }),
  ),
  /**
   * Takes a kept text off the list. It can be brought back by undoing the change.
   * @throws NOT_FOUND
   */
  'compare.forgetText': command(z.strictObject({ sha256: textHash }), z.strictObject({ changeId: z.int() })),
  /**
   * Reads the words of a file; keeps nothing.
   * @throws INVALID_INPUT naming the file and the place: not base64, empty, of another kind, damaged, made to harm
   */
  'compare.readFile': query(
    z.strictObject({
      name: fileName,
      /** The file's bytes. The whole request must fit into `maxRequestBytes`. */
      base64: z.string().min(1, 'the file is empty'),
    }),
    fileText,
  ),
}
