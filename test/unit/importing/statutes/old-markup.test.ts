import { describe, expect, test } from 'vitest'
import { readChapter } from './pages.ts'

/** The shape of the pages before the style sheet: no classes, colours in <font>, unclosed paragraphs. */
const OLD = `<HTML><HEAD><TITLE>CHAPTER 999* OAK TREES</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF">
<CENTER><H2>CHAPTER 999*<BR>OAK TREES</H2></CENTER>
<P><FONT COLOR="#FF6600">*Cited. 1 C. 1.</FONT>
<H3><A NAME="TOC">Table of Contents</A></H3>
<P><A HREF="#Sec50a-1.htm">Sec. 50a-1. Care of oaks.</A>
<BR><A HREF="#Sec50a-2.htm">Sec. 50a-2. Acorns.</A>
<BR><A HREF="#Sec50a-3.htm">Sec. 50a-3. Bark.</A>
<HR>
<CENTER><B>PART I<BR>CARE</B></CENTER>
<P>&nbsp;&nbsp;&nbsp;&nbsp;<A NAME="Sec50a-1.htm"></A><B>Sec. 50a-1. Care of oaks.</B> (a) Each town shall care for
its oaks.
<P>&nbsp;&nbsp;&nbsp;&nbsp;(b) No person shall fell an oak.
<P>&nbsp;&nbsp;&nbsp;&nbsp;(1969, P.A. 828, S. 84; P.A. 75-1.)
<P>&nbsp;&nbsp;&nbsp;&nbsp;History: P.A. 75-1 added Subsec. (b).
<P>&nbsp;&nbsp;&nbsp;&nbsp;See Sec. 50a-9 re acorns.
<P>&nbsp;&nbsp;&nbsp;&nbsp;Cited. 2 C. 2.
<P><A HREF="#TOC">(Return to Chapter Table of Contents)</A>
<P>&nbsp;&nbsp;&nbsp;&nbsp;<A NAME="Sec50a-2.htm"></A>Sec. 50a-2. Acorns. Acorns fall.
<P><FONT COLOR="#996600">(P.A. 76-2.)</FONT>
<P><FONT COLOR="#9900FF">History: Nothing happened.</FONT>
<P><A NAME="Sec50a-3.htm"></A><FONT COLOR="#8B0000"><B>Sec. 50a-3.</B> <B>Bark.</B></FONT> Bark is brown.
<P>(1949 Rev., S. 12.)
</BODY></HTML>
`

describe('a chapter in the markup before today’s', () => {
  const page = readChapter(OLD)
  const [first, second, third] = page.sections

  test('heading, name and front notes', () => {
    expect(page).toMatchObject({ number: '999', name: 'OAK TREES', frontNotes: ['*Cited. 1 C. 1.'] })
    expect(page.sections.map((one) => one.cites[0])).toEqual(['50a-1', '50a-2', '50a-3'])
    expect(page.warnings).toEqual([])
  })

  test('without classes, words and place tell source, history, cross-reference and annotation', () => {
    expect(first).toMatchObject({
      heading: 'Sec. 50a-1. Care of oaks.',
      source: ['(1969, P.A. 828, S. 84; P.A. 75-1.)'],
      history: ['History: P.A. 75-1 added Subsec. (b).'],
      crossRefs: ['See Sec. 50a-9 re acorns.'],
      annotations: ['Cited. 2 C. 2.'],
    })
    expect(first?.body.map((one) => one.text)).toEqual([
      '(a) Each town shall care for its oaks.',
      '(b) No person shall fell an oak.',
    ])
  })

  test('without bold type the table of contents shows where the catchline ends', () => {
    expect(second).toMatchObject({ heading: 'Sec. 50a-2. Acorns.', source: ['(P.A. 76-2.)'] })
    expect(second?.body).toEqual([{ kind: 'text', text: 'Acorns fall.' }])
  })

  test('neighbouring bold runs are one heading', () => {
    expect(third).toMatchObject({ heading: 'Sec. 50a-3. Bark.', source: ['(1949 Rev., S. 12.)'] })
    expect(third?.body).toEqual([{ kind: 'text', text: 'Bark is brown.' }])
  })
})
