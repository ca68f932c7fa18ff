package vn.motcua.filter;

import vn.motcua.shared.RefusalCode;

/** Why a filter is not kept. */
public enum FilterRefusal implements RefusalCode {
  FILTER_NAME_MISSING,
  /** Argument: longest allowed. */
  FILTER_NAME_TOO_LONG,
  /** Argument: the name. */
  FILTER_NAME_TAKEN,
  /** Argument: most allowed. */
  FILTER_TOO_MANY,
  FILTER_EMPTY,
  FILTER_LIST_UNKNOWN
}
