package vn.motcua.export;

import vn.motcua.shared.RefusalCode;

/** Why a file is not made, or not handed out. */
public enum ExportRefusal implements RefusalCode {
  EXPORT_SOURCE_UNKNOWN,
  EXPORT_FORMAT_UNKNOWN,
  /** Arguments: most rows of the format, rows there are. */
  EXPORT_TOO_LONG,
  /** Argument: how many of one's own may be waited for. */
  EXPORT_TOO_MANY,
  /** Its person may not have it any more. */
  EXPORT_NOT_ALLOWED,
  EXPORT_DISK_FULL,
  EXPORT_NOT_WRITTEN,
  EXPORT_BROKEN,
  /** It lies on another machine whose folder this one does not share, or somebody removed it. */
  EXPORT_FILE_GONE,
  EXPORT_CURSOR_UNKNOWN
}
