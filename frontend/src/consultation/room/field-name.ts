import type { FieldKind, FieldValues } from '@samen/consultation/room'

type SheetPart =
  | 'choice'
  | 'experience'
  | 'matters'
  | 'clinician'
  | 'guidance'
  | 'sure'
  | 'outcome'
  | 'plan'

/** The names that `kindOfField()` admits, as far as types can tell them. */
export type FieldName =
  | `goal/${1 | 2 | 3}`
  | `point/${string}`
  | `tick/${string}`
  | `note/${string}`
  | `agreement/${string}`
  | `timeline/${string}`
  | `sheet/${string}/option/${string}`
  | `sheet/${string}/${SheetPart}`

type KindOf<Name extends string> = Name extends `sheet/${string}/option/${string}`
  ? 'option'
  : Name extends `sheet/${string}/${infer Part extends SheetPart}`
    ? Part
    : Name extends `${infer Kind extends FieldKind}/${string}`
      ? Kind
      : never

/** What a field of this name holds. */
export type ValueOf<Name extends FieldName> = FieldValues[KindOf<Name>]

/** Any field's value. */
export type FieldValue = FieldValues[FieldKind]
