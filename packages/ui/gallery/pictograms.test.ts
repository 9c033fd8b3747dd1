import { pictograms } from '@samen/content/pictograms'
import { expect, it } from 'vitest'
import { pictogramPaths } from '../src/pictograms/paths.ts'

it('every pictogram that a questionnaire may name is drawn', () => {
  expect(pictograms.filter((name) => !Object.hasOwn(pictogramPaths, name))).toEqual([])
})
