package vn.motcua.history.register;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.shared.Actor;

/**
 * A year of the register of past dossiers as a file, with the columns of form 07 as far as older
 * systems kept them, and where each line came from. Parameters: {@code agency} (number), {@code
 * year}.
 */
@Component
public class PastRegisterExport implements ExportSource {

  public static final String KEY = "history.register";

  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("STT", 6),
          new ExportColumn("Mã hồ sơ", 26),
          new ExportColumn("Tên thủ tục hành chính", 44),
          new ExportColumn("Họ và tên chủ hồ sơ", 28),
          new ExportColumn("Địa chỉ, số điện thoại", 38),
          new ExportColumn("Ngày nhận", 12),
          new ExportColumn("Ngày hẹn trả", 12),
          new ExportColumn("Ngày trả", 12),
          new ExportColumn("Ghi chú", 22),
          new ExportColumn("Nguồn", 24));

  private final PastRegister register;

  PastRegisterExport(PastRegister register) {
    this.register = register;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var agency = register.agency(actor, parameters.getOrDefault("agency", ""));
    var year = PastRegister.year(parameters.getOrDefault("year", ""));
    return new ExportTable(
        t("history.register.export", Integer.toString(year)),
        agency.bodyName(),
        t("history.register.year", Integer.toString(year)),
        (agency.code() == null ? "" : agency.code() + "-") + "so-theo-doi-ho-so-cu-" + year,
        COLUMNS,
        register.count(agency, year));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var agency = register.agency(actor, parameters.getOrDefault("agency", ""));
    var year = PastRegister.year(parameters.getOrDefault("year", ""));
    var number = new int[1];
    return register.all(agency, year).map(entry -> cells(++number[0], entry));
  }

  private static List<@Nullable Object> cells(int number, PastEntry entry) {
    return Arrays.asList(
        number,
        entry.code(),
        entry.procedure(),
        entry.applicantName(),
        Stream.of(entry.address(), entry.phone())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")),
        entry.receivedOn(),
        entry.dueOn(),
        entry.returnedOn(),
        note(entry),
        entry.file());
  }

  /** How it ended otherwise than by a result. */
  public static String note(PastEntry entry) {
    var outcome = entry.outcome();
    return outcome == null ? t("history.past.inHand") : t("history.outcome." + outcome);
  }
}
