package vn.motcua.ticket;

import vn.motcua.shared.RefusalCode;

/** Why something about appointments is refused. */
public enum AppointmentRefusal implements RefusalCode {
  /** The hour is full, too near, too far or not open any more. */
  APPOINTMENT_HOUR_GONE,
  /** That telephone has an appointment for the service on that day. */
  APPOINTMENT_ALREADY,
  /** Too many from one address or telephone. */
  APPOINTMENT_TOO_MANY,
  APPOINTMENT_NAME_ODD,
  /** It receives no SMS. */
  APPOINTMENT_PHONE_ODD,
  APPOINTMENT_EMAIL_ODD,
  /** Come for, cancelled or over. */
  APPOINTMENT_OVER,
  /** No appointment of today has that code there. */
  APPOINTMENT_CODE_UNKNOWN,
  /** A ticket was taken with that code. */
  APPOINTMENT_CODE_USED,
  /** Too many wrong codes. */
  APPOINTMENT_CODE_TOO_MANY,
  /** People are told why. */
  APPOINTMENT_REASON_ODD,
  /** Nobody is missing before the hour has begun. */
  APPOINTMENT_TOO_SOON,
  APPOINTMENT_CAPACITY_ODD,
  /** From today on at the earliest. */
  APPOINTMENT_DAY_ODD,
  /** People have appointments for a service that is to end. */
  APPOINTMENT_STILL_OPEN
}
