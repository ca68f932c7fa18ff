package vn.motcua.dossier.register;

import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.paper.RegisterLine;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportPrint;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/**
 * A year of the register as a file made behind the scenes: the form itself as PDF and spreadsheet,
 * its lines as CSV. Parameters: {@code year}, and {@code agency} (identifier or GSO code) or {@code
 * agencyId}.
 */
@Component
public class RegisterExport implements ExportSource {

  public static final String KEY = "dossier.register";

  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("STT", 6),
          new ExportColumn("Mã hồ sơ", 26),
          new ExportColumn("Tên thủ tục hành chính", 48),
          new ExportColumn("Số lượng (bộ)", 9),
          new ExportColumn("Họ và tên chủ hồ sơ", 28),
          new ExportColumn("Địa chỉ, số điện thoại", 40),
          new ExportColumn("Ngày nhận", 12),
          new ExportColumn("Ngày hẹn trả", 12),
          new ExportColumn("Ngày trả", 12),
          new ExportColumn("Phương thức nhận kết quả", 18),
          new ExportColumn("Ghi chú", 24));

  private final DossierRegister register;
  private final RegisterPrint print;
  private final Organisation organisation;
  private final Clock clock;

  RegisterExport(
      DossierRegister register, RegisterPrint print, Organisation organisation, Clock clock) {
    this.register = register;
    this.print = print;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var agency = agency(parameters);
    var span = span(agency, parameters);
    return new ExportTable(
        "Sổ theo dõi hồ sơ năm " + span.year() + ", " + agency.name(),
        agency.name(),
        "Năm " + span.year(),
        (agency.code() == null ? "" : agency.code() + "-") + "so-theo-doi-ho-so-" + span.year(),
        COLUMNS,
        register.count(actor, span));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    Iterator<RegisterLine> lines = print.lines(actor, span(agency(parameters), parameters));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .map(RegisterExport::cells);
  }

  @Override
  public Optional<ExportPrint> print(
      Actor actor, Map<String, String> parameters, ExportFormat format) {
    return RegisterFormat.of(format.extension())
        .map(form -> print.written(actor, span(agency(parameters), parameters), form))
        .map(written -> written::to);
  }

  private static List<@Nullable Object> cells(RegisterLine line) {
    return Arrays.asList(
        line.number(),
        line.code(),
        line.procedure(),
        line.sets(),
        line.applicant(),
        line.contact(),
        line.receivedOn(),
        line.dueOn(),
        line.returnedOn(),
        line.returnWay(),
        line.note());
  }

  private Agency agency(Map<String, String> parameters) {
    var id = parameters.getOrDefault("agencyId", "");
    var code = parameters.getOrDefault("agency", "").strip();
    return (id.matches("\\d{1,18}")
            ? organisation.existing(Long.parseLong(id))
            : organisation.find(code, Vietnam.date(clock.instant())))
        .orElseThrow(() -> new NotVisible("register of agency " + id + code));
  }

  private static RegisterSpan span(Agency agency, Map<String, String> parameters) {
    var year = parameters.getOrDefault("year", "");
    if (!year.matches("\\d{4}") || !RegisterSpan.isYear(Integer.parseInt(year))) {
      throw new NotVisible("register of " + year);
    }
    return new RegisterSpan(agency.id(), Integer.parseInt(year), null);
  }
}
