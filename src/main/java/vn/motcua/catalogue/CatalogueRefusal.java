package vn.motcua.catalogue;

import vn.motcua.shared.RefusalCode;

/** Why a file of procedures, or one of its lines, is refused. */
public enum CatalogueRefusal implements RefusalCode {
  /** Arg: the file's name. */
  CATALOGUE_FILE_EMPTY,
  /** Binary or not UTF-8. Arg: the file's name. */
  CATALOGUE_FILE_NO_CSV,
  /** Arg: the missing columns. */
  CATALOGUE_FILE_HEADER,
  /** Args: fields found, fields expected. */
  CATALOGUE_LINE_FIELDS,
  /** Args: column, longest allowed. */
  CATALOGUE_LINE_TOO_LONG,
  /** Arg: column. */
  CATALOGUE_LINE_CONTROL_CHARACTER,
  /** Arg: column. */
  CATALOGUE_LINE_MISSING,
  /** Arg: the code. */
  CATALOGUE_LINE_CODE,
  /** Arg: the words. */
  CATALOGUE_LINE_ERA,
  /** Arg: the line that already holds this procedure. */
  CATALOGUE_LINE_REPEATED
}
