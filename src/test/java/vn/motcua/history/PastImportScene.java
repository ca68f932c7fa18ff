package vn.motcua.history;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.history.importing.ImportWork;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.PastImport;
import vn.motcua.history.importing.StartImport;
import vn.motcua.history.store.RejectedLine;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/** Files of past dossiers are brought in by who manages Vĩnh Hoàng, and what is stored is read. */
@UseCaseTest
@Import(PastDossierEvents.class)
abstract class PastImportScene {

  @Autowired StartImport startImport;
  @Autowired ImportWork work;
  @Autowired Imports imports;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired PastDossierEvents events;

  PastImport bringIn(PastFileText file) {
    return bringIn(manager(), file.bytes());
  }

  /** Takes the file over in this thread, or waits for whoever was woken first. */
  PastImport bringIn(Actor actor, byte[] content) {
    var id = startImport.handle(actor, "ho-so-cu.csv", in(content), null);
    do {
      work.finish(id, () -> {});
    } while (imports.get(actor, id).state().isAtWork());
    return imports.get(actor, id);
  }

  static ByteArrayInputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  List<RejectedLine> rejected(PastImport done) {
    return imports.rejected(manager(), done.id(), 0, 100);
  }

  Map<String, Object> past(String code) {
    return jdbc.sql(
            """
            select p.past_id, p.received_at, p.closed_at, p.timeliness, p.outcome, p.channel,
                   p.payment, p.handling_minutes, p.overdue::text as overdue,
                   to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as received,
                   to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as due
              from history.past_dossier_read p
             where code = :code
            """)
        .param("code", code)
        .query()
        .singleRow();
  }

  Agency agency() {
    return organisation.search("Vĩnh Hoàng", AgencyLevel.COMMUNE, day(), 1).getFirst();
  }

  String here() {
    return Objects.requireNonNull(agency().gsoCode());
  }

  static LocalDate day() {
    return LocalDate.of(2026, 3, 2);
  }

  Actor manager() {
    return actor(Role.ADMINISTRATOR);
  }

  Actor actor(Role role) {
    var agency = agency();
    return new Actor(
        77,
        "quantri",
        "Quản trị",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
