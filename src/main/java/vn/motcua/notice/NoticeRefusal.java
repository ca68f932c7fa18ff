package vn.motcua.notice;

import vn.motcua.shared.RefusalCode;

/** Why a question about notices is refused. */
public enum NoticeRefusal implements RefusalCode {
  NOTICE_CURSOR_UNKNOWN,
  NOTICE_UP_TO_MISSING
}
