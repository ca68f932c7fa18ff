package vn.motcua.arrival;

import vn.motcua.shared.RefusalCode;

/** Why the desk's answer to what came online is refused. */
public enum ArrivalRefusal implements RefusalCode {
  /** It is looked at by somebody else. Argument: the name. */
  ARRIVAL_TAKEN,
  /** It does not wait any more. */
  ARRIVAL_ANSWERED,
  /** It is accepted although a line is not in order. Argument: the line. */
  ARRIVAL_LINE_OPEN,
  /** All lines are in order and nothing is said: there is no reason. */
  ARRIVAL_WITHOUT_REASON
}
