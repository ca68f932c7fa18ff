package vn.motcua.organisation;

import vn.motcua.shared.RefusalCode;

/** Why a question about, or a change of, the organisation is refused. */
public enum OrganisationRefusal implements RefusalCode {
  AGENCY_QUERY_TOO_LONG,
  AGENCY_LEVEL_UNKNOWN,
  AGENCY_DATE_IMPOSSIBLE,
  AGENCY_LIMIT_OUT_OF_RANGE,
  AGENCY_CURSOR_UNKNOWN,
  /** It ended, or has not begun, on that day. */
  AGENCY_NOT_THERE_THAT_DAY,
  AGENCY_NOT_A_PROVINCE,
  NAME_MISSING,
  NAME_TOO_LONG,
  POSITION_MISSING,
  POSITION_TOO_LONG,
  DAY_IN_FUTURE,
  /** The last day would come before the first. */
  DAY_BEFORE_BEGINNING,
  IDENTIFIER_CODE_MALFORMED,
  /** It must begin with the code of the agency above. */
  IDENTIFIER_CODE_NOT_BELOW,
  /** Another agency holds or held it; closed codes are not given out again. */
  IDENTIFIER_CODE_TAKEN,
  /** The agency already changed its code on or after that day. */
  IDENTIFIER_CODE_OVERLAPS,
  AGENCY_NAME_TAKEN,
  DEPARTMENT_NAME_TAKEN,
  DEPARTMENT_OF_ANOTHER_AGENCY,
  DEPARTMENT_CLOSED,
  DEPARTMENT_HAS_STAFF,
  STANDARD_DEPARTMENTS_THERE,
  STAFF_MEMBER_LEFT,
  /** Too few or too many agencies for what is to happen. */
  REORGANISATION_PARTIES,
  /** They lie below different agencies or are of different levels. */
  REORGANISATION_OF_UNEQUALS,
  /** Provinces follow the list of the country. */
  NOT_REORGANISED_HERE,
  /** It has ended, or its end is laid down. */
  AGENCY_ENDS,
  REORGANISATION_BEFORE_BEGINNING,
  /** Something was recorded at it on that day or later. */
  REORGANISATION_AFTER_FACTS,
  /** The name of a commune begins with xã, phường or đặc khu. */
  UNIT_KIND_MISSING,
  DOCUMENT_MISSING,
  WITHDRAWAL_REASON_MISSING,
  /** People or roles are at the successor already. Arguments: its name, how many. */
  WITHDRAWAL_OF_USED
}
