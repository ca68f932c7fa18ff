package vn.motcua.settings;

import vn.motcua.shared.RefusalCode;

/** Why a value of a setting is not taken. */
public enum SettingRefusal implements RefusalCode {
  /** Args: least, most. */
  SETTING_VALUE_OUT_OF_RANGE,
  SETTING_VALUE_UNKNOWN,
  /** Args: the day typed, today. */
  SETTING_DAY_PAST,
  SETTING_DAY_MISSING,
  /** Arg: the day. */
  SETTING_DAY_TAKEN,
  SETTING_GROUND_MISSING,
  /** Arg: longest allowed. */
  SETTING_TEXT_TOO_LONG,
  /** Arg: what was typed. */
  SETTING_PROCEDURE_MALFORMED,
  SETTING_REASON_MISSING,
  /** It began before today. Arg: its first day. */
  SETTING_VALUE_IN_FORCE,
  SETTING_WITHDRAWN_ALREADY
}
