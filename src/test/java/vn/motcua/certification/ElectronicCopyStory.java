package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.certification.book.CorrectEntry;
import vn.motcua.certification.book.VoidEntry;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.electronic.DropCopy;
import vn.motcua.certification.electronic.ScanCopy;
import vn.motcua.certification.electronic.SendBackCopy;
import vn.motcua.certification.electronic.SendCopy;
import vn.motcua.certification.lane.DropWaiting;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.lane.SignWaiting;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.verify.VerifyCopy;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.records.Records;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Signs;

/**
 * Takes electronic copies in, scans, compares and signs them as the people of the demonstration do.
 */
@DemonstrationTest
abstract class ElectronicCopyStory {

  @Autowired Desk desk;
  @Autowired TakeIn takeIn;
  @Autowired ScanCopy scan;
  @Autowired SendCopy send;
  @Autowired SendBackCopy sendBack;
  @Autowired DropCopy drop;
  @Autowired SignWaiting signWaiting;
  @Autowired DropWaiting dropWaiting;
  @Autowired VoidEntry voidEntry;
  @Autowired CorrectEntry correct;
  @Autowired Copies copies;
  @Autowired Certifications certifications;
  @Autowired VerifyCopy verify;
  @Autowired KnownPapers known;
  @Autowired List<Signable> signables;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;
  @Autowired CheckSignatures check;
  @Autowired Records records;
  @Autowired FactUpkeep upkeep;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @TempDir Path folder;

  Signable tray;
  Actor clerk;
  Actor leader;

  @BeforeEach
  void the_tray() {
    tray =
        signables.stream()
            .filter(each -> each.kind().equals(ElectronicCopy.KIND))
            .findFirst()
            .orElseThrow();
    clerk = desk.person("tiepnhan");
    leader = desk.person("lanhdao");
  }

  static long id(ElectronicCopy copy) {
    return copy.entry().id();
  }

  List<Entry> lines(LaneRequest request) {
    return certifications.lines(clerk, takeIn.handle(clerk, request, null));
  }

  ElectronicCopy taken() {
    var lines = lines(Counter.linh(Line.electronicCopy("Thẻ căn cước", 1)));
    return copies.get(clerk, lines.getFirst().id());
  }

  Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  ElectronicCopy scanned(ElectronicCopy copy, Path... files) {
    try {
      scan.handle(clerk, id(copy), copy.entry().version(), List.of(files));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return copies.get(clerk, id(copy));
  }

  ElectronicCopy scanned(ElectronicCopy copy) {
    return scanned(copy, file("ban-chinh.png", Scans.picture("png", "THẺ CĂN CƯỚC")));
  }

  ElectronicCopy compared(ElectronicCopy copy) {
    send.handle(clerk, id(copy), copy.entry().version(), true);
    return copies.get(clerk, id(copy));
  }

  ElectronicCopy sent(ElectronicCopy copy) {
    return compared(scanned(copy));
  }

  ElectronicCopy sent(ElectronicCopy copy, Path file) {
    return compared(scanned(copy, file));
  }

  ElectronicCopy certified() {
    var copy = sent(taken());
    tray.sign(leader, id(copy), copy.entry().version(), signatory());
    return copies.get(leader, id(copy));
  }

  boolean waits(long id) {
    return tray.waiting(leader).stream().anyMatch(paper -> paper.id() == id);
  }

  Signatory signatory() {
    return new Signs(papers, keys, leader);
  }

  int last() {
    return jdbc.sql(
            """
            select coalesce(max(last), 0)
              from certification.book
             where agency_id = :agency
               and kind = 'COPY'
            """)
        .param("agency", leader.agencyId())
        .query(Integer.class)
        .single();
  }

  /** Dossiers of today with certified electronic copies; as many are behind the figure. */
  long counted() {
    upkeep.run();
    var today = Period.days(periods.today(), periods.today());
    var scope = reports.scope(leader, leader.agencyId(), false);
    var counted =
        reports
            .draw(scope, today, Lines.FIELD, true, ReportForm.DIGITISATION.wanted())
            .total()
            .of(Measure.COPIED_ELECTRONICALLY);
    assertThat(reports.count(new Cell(scope, today, null, Measure.COPIED_ELECTRONICALLY, null)))
        .isEqualTo(counted);
    return counted;
  }

  static String token(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  byte[] pdf(ElectronicCopy copy) throws IOException {
    var fileId = Objects.requireNonNull(copy.signed()).fileId();
    var file = records.get(Copies.subject(id(copy)), fileId);
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }
}
