package vn.motcua.records;

import vn.motcua.shared.RefusalCode;

/** Why a file is not kept, or cannot be opened. */
public enum RecordsRefusal implements RefusalCode {
  FILE_EMPTY,
  /** Arguments: megabytes it has, most megabytes. */
  FILE_TOO_LARGE,
  /** Whatever its name says. */
  FILE_FORMAT_UNKNOWN,
  FILE_PDF_BROKEN,
  FILE_PDF_ENCRYPTED,
  /** It holds a program, starts one, or carries other files. */
  FILE_PDF_ACTIVE,
  FILE_PDF_WITHOUT_PAGES,
  FILE_PICTURE_BROKEN,
  /** Argument: most megapixels. */
  FILE_PICTURE_TOO_LARGE,
  FILE_DISK_FULL,
  /** A program for that found malicious code in it. */
  FILE_INFECTED,
  /** The program that looks for malicious code takes none so large. */
  FILE_TOO_LARGE_TO_SCAN,
  /** Its content is not what was kept, or is gone. */
  FILE_DAMAGED
}
