package vn.motcua.dossier.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.paper.DossierForm;
import vn.motcua.dossier.paper.FormEditions;
import vn.motcua.dossier.paper.Issuers;
import vn.motcua.dossier.paper.RegisterHead;
import vn.motcua.dossier.paper.RegisterLine;
import vn.motcua.dossier.paper.RegisterPapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Gives a register out on paper or as a spreadsheet, with addresses and phones as the form asks;
 * each time is in the audit trail. Always in Vietnamese, as the papers are.
 */
@Component
public class RegisterPrint {

  private final DossierRegister register;
  private final RegisterPapers papers;
  private final Issuers issuers;
  private final FormEditions editions;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RegisterPrint(
      DossierRegister register,
      RegisterPapers papers,
      Issuers issuers,
      FormEditions editions,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.register = register;
    this.papers = papers;
    this.issuers = issuers;
    this.editions = editions;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A register ready to be written. */
  public interface Written {

    /**
     * @param eachRow run for each line
     */
    void to(OutputStream out, Runnable eachRow) throws IOException;
  }

  /**
   * Checks rights and records the print; what is answered then writes the rows as they are read, a
   * piece at a time.
   */
  public Written prepare(Actor actor, RegisterSpan span, RegisterFormat format) {
    var written = written(actor, span, format);
    transaction.executeWithoutResult(
        status ->
            audit.append(
                actor,
                new SubjectRef("agency", Long.toString(span.agencyId())),
                "register-printed",
                Map.of("year", span.year(), "format", format.name())));
    return written;
  }

  /** As {@link #prepare}, for whoever records it otherwise. */
  Written written(Actor actor, RegisterSpan span, RegisterFormat format) {
    var entries = register.all(actor, span);
    var count = register.count(actor, span);
    var today = Vietnam.date(clock.instant());
    var head =
        new RegisterHead(
            issuers.deskOfBook(span.agencyId()),
            editions.on(DossierForm.REGISTER, today).orElseThrow(),
            span.year(),
            today);
    return switch (format) {
      case PDF -> (out, eachRow) -> papers.pdf(head, lines(entries, eachRow), count, out);
      case XLSX -> (out, eachRow) -> papers.xlsx(head, lines(entries, eachRow), out);
    };
  }

  /** The lines of the register, read piece by piece. */
  Iterator<RegisterLine> lines(Actor actor, RegisterSpan span) {
    return lines(register.all(actor, span), () -> {});
  }

  private static Iterator<RegisterLine> lines(Iterator<RegisterEntry> entries, Runnable eachRow) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public RegisterLine next() {
        eachRow.run();
        return line(entries.next());
      }
    };
  }

  private static RegisterLine line(RegisterEntry entry) {
    var contact =
        Stream.of(entry.address(), entry.phone())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return new RegisterLine(
        entry.number(),
        entry.code().value(),
        entry.procedureName(),
        entry.sets(),
        entry.applicantName(),
        contact,
        Vietnam.date(entry.receivedAt()),
        entry.dueOn(),
        entry.returnedAt() == null ? null : Vietnam.date(entry.returnedAt()),
        switch (entry.returnBy()) {
          case COUNTER -> "Tại quầy";
          case POST -> "Qua bưu chính công ích";
          case ONLINE -> "Bản điện tử";
        },
        note(entry));
  }

  /** How it ended otherwise than by a result, else the result's own number. */
  private static String note(RegisterEntry entry) {
    return switch (entry.status()) {
      case REFUSED -> "Từ chối giải quyết";
      case WITHDRAWN -> "Công dân rút hồ sơ";
      case STOPPED -> "Dừng giải quyết";
      case SUBMITTED,
          TAKEN_IN,
          TRANSFERRED,
          INTERLINKED,
          RECEIVED,
          IN_PROGRESS,
          AWAITING_SUPPLEMENT,
          AWAITING_SIGNATURE,
          APPROVED,
          FINISHED,
          RETURNED ->
          entry.resultNotation();
    };
  }
}
