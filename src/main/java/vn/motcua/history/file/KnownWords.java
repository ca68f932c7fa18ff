package vn.motcua.history.file;

import static vn.motcua.history.model.PastOutcome.*;

import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.history.model.OnlineLevel;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.model.PastPayment;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.LimitUnit;

/**
 * The words of the columns that choose: our names, the numbers of the national exchange, and what
 * Vietnamese offices write. One for each file that is read.
 */
final class KnownWords {

  final Choice<Channel> channel =
      new Choice<Channel>()
          .word(Channel.COUNTER, "COUNTER", "1", "Trực tiếp", "DIRECT")
          .word(Channel.ONLINE, "ONLINE", "2", "Trực tuyến", "Qua mạng")
          .word(
              Channel.POST,
              "POST",
              "3",
              "Bưu chính",
              "BCCI",
              "Bưu chính công ích",
              "Qua bưu chính",
              "Qua bưu chính công ích");

  final Choice<OnlineLevel> onlineLevel =
      new Choice<OnlineLevel>()
          .word(OnlineLevel.FULL, "FULL", "4", "Toàn trình")
          .word(OnlineLevel.PARTIAL, "PARTIAL", "3", "Một phần");

  final Choice<Boolean> flag =
      new Choice<Boolean>()
          .word(true, "1", "Có", "true", "yes", "x")
          .word(false, "0", "Không", "false", "no");

  final Choice<LimitUnit> unit =
      new Choice<LimitUnit>()
          .word(LimitUnit.WORKING_DAY, "WORKING_DAY", "Ngày làm việc")
          .word(LimitUnit.CALENDAR_DAY, "CALENDAR_DAY", "Ngày")
          .word(LimitUnit.WORKING_HOUR, "WORKING_HOUR", "Giờ", "Giờ làm việc")
          .word(LimitUnit.SAME_DAY, "SAME_DAY", "Trong ngày");

  /** Empty = still in hand. Numbers 1 to 10 are the states of the national exchange. */
  final Choice<Optional<PastOutcome>> status =
      new Choice<Optional<PastOutcome>>()
          .word(
              Optional.empty(),
              "1",
              "2",
              "4",
              "5",
              "6",
              "SUBMITTED",
              "TAKEN_IN",
              "TRANSFERRED",
              "RECEIVED",
              "INTERLINKED",
              "IN_PROGRESS",
              "AWAITING_SUPPLEMENT",
              "AWAITING_SIGNATURE",
              "APPROVED",
              "Mới đăng ký",
              "Được tiếp nhận",
              "Đã tiếp nhận",
              "Đang xử lý",
              "Đang giải quyết",
              "Yêu cầu bổ sung giấy tờ",
              "Yêu cầu thực hiện nghĩa vụ tài chính")
          .word(Optional.of(REFUSED), "3", "REFUSED", "Không được tiếp nhận", "Từ chối")
          .word(Optional.of(WITHDRAWN), "7", "WITHDRAWN", "Công dân yêu cầu rút hồ sơ", "Rút hồ sơ")
          .word(Optional.of(STOPPED), "8", "STOPPED", "Dừng xử lý")
          .word(
              Optional.of(RESULT),
              "9",
              "10",
              "FINISHED",
              "RETURNED",
              "RESULT",
              "Đã xử lý xong",
              "Đã có kết quả",
              "Đã trả kết quả");

  final Choice<LateCause> cause =
      new Choice<LateCause>()
          .word(LateCause.RESOURCES, "RESOURCES", "Nhân lực", "Thiếu nhân lực")
          .word(LateCause.COORDINATION, "COORDINATION", "Phối hợp")
          .word(LateCause.REGULATION, "REGULATION", "Quy định", "Vướng quy định")
          .word(LateCause.TECHNICAL, "TECHNICAL", "Kỹ thuật", "Hạ tầng kỹ thuật")
          .word(LateCause.APPLICANT, "APPLICANT", "Người nộp", "Do người nộp")
          .word(LateCause.OTHER, "OTHER", "Khác");

  /** Empty = unknown: that nothing was paid online does not say how it was paid. */
  final Choice<Optional<PastPayment>> payment =
      new Choice<Optional<PastPayment>>()
          .word(Optional.of(PastPayment.ONLINE), "ONLINE", "1", "2", "Trực tuyến")
          .word(Optional.of(PastPayment.DIRECT), "DIRECT", "Trực tiếp")
          .word(Optional.of(PastPayment.NONE), "NONE", "Không phải nộp", "Không thu")
          .word(Optional.empty(), "0");
}
