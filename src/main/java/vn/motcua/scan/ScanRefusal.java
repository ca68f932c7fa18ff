package vn.motcua.scan;

import vn.motcua.shared.RefusalCode;

/** Why a file is not taken as scanned pages. */
public enum ScanRefusal implements RefusalCode {
  /** Neither JPEG, PNG, TIFF nor PDF. */
  SCAN_KIND_UNKNOWN,
  /** The picture of a phone that the program for such pictures cannot read, or is not there for. */
  SCAN_KIND_HEIC,
  SCAN_BROKEN,
  /** It opens with a password only. */
  SCAN_LOCKED,
  /** Argument: most pages of a file. */
  SCAN_TOO_MANY_PAGES,
  /** Argument: most megapixels of a page. */
  SCAN_TOO_LARGE,
  /** A page of a PDF holds a picture of a kind that would be left out in silence. */
  SCAN_PICTURE_UNKNOWN,
  /** What would be cut out lies outside the page or is nearly nothing. */
  SCAN_CROP_EMPTY,
  SCAN_TRAY_EMPTY,
  /** None was chosen to go to another paper. */
  SCAN_PAGES_MISSING,
  /** Argument: most characters. */
  SCAN_TEXT_TOO_LONG,
  /** Argument: most pages of a tray. */
  SCAN_TRAY_FULL,
  /** It is being made, or was. */
  SCAN_TRAY_CLOSED,
  /** The place for it is gone, or its person may not put anything there any more. */
  SCAN_PLACE_GONE,
  SCAN_NOT_MADE,
  SCAN_CODE_UNKNOWN,
  SCAN_FILE_NAME_UNKNOWN
}
