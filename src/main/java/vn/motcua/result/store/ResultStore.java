package vn.motcua.result.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Signature;
import vn.motcua.result.model.Story.Event;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/** Keeps results, what happened to them, and the last number of each book. */
@Repository
public class ResultStore {

  private static final String FIND =
      "select " + ResultRow.COLUMNS + " from result.result r where r.result_id = :id";

  private static final String LOCK = FIND + " for update";

  private static final String OPEN =
      "select "
          + ResultRow.COLUMNS
          + """
              from result.result r
             where r.dossier_id = :dossierId
               and r.state in ('DRAFT', 'SIGNED')
            """;

  private static final String ADD =
      """
      insert into result.result (
        dossier_id, dossier_code, agency_id, agency_path, field, kind, edition, state, content, holder,
        identity_number, search_text, corrects, written_by, written_at)
      values (
        :dossierId, :code, :agencyId, :agencyPath, :field, :kind, :edition, 'DRAFT', cast(:content as jsonb),
        :holder, :identity, platform.fold(:search), :corrects, :by, :at)
      returning result_id
      """;

  private static final String WRITE =
      """
      update result.result
         set version = version + 1,
             kind = :kind,
             edition = :edition,
             content = cast(:content as jsonb),
             holder = :holder,
             search_text = platform.fold(:search)
       where result_id = :id
         and version = :version
         and state = 'DRAFT'
      """;

  private static final String ASK =
      """
      update result.result
         set version = version + 1,
             asked_at = :at,
             due_at = :due,
             wanted_signer = :signer
       where result_id = :id
         and version = :version
         and state = 'DRAFT'
      """;

  private static final String NEXT_NUMBER =
      """
      insert into result.book (agency_id, kind, year, last)
      values (:agency, :kind, :year, 1)
      on conflict (agency_id, kind, year) do update
         set last = book.last + 1
      returning last
      """;

  private static final String NUMBER =
      """
      update result.result
         set year = :year,
             number = :number,
             notation = :notation,
             paper_on = :on,
             mark = :mark,
             valid_until = :until
       where result_id = :id
      """;

  private static final String SIGN =
      """
      update result.result
         set version = version + 1,
             state = :state,
             asked_at = null,
             signer_id = :signer,
             signer_name = :name,
             signer_title = :title,
             signed_at = :at,
             file_id = :file,
             sha256 = :sha256
       where result_id = :id
         and version = :version
         and state = 'DRAFT'
      """;

  private static final String END =
      """
      update result.result
         set version = version + 1,
             state = :state,
             asked_at = null,
             end_reason = :reason
       where result_id = :id
         and version = :version
      """;

  private static final String TELL =
      """
      insert into result.story (result_id, seq, at, event, by_id, by_name, note)
      select :id, coalesce(max(seq), 0) + 1, :at, :event, :by, :name, :note
        from result.story
       where result_id = :id
      """;

  private final JdbcClient jdbc;
  private final ResultRow row;

  ResultStore(JdbcClient jdbc, ResultRow row) {
    this.jdbc = jdbc;
    this.row = row;
  }

  public Optional<Result> find(long id) {
    return jdbc.sql(FIND).param("id", id).query(row::read).optional();
  }

  /** As {@link #find}; whoever wants to change it waits until this transaction ends. */
  public Optional<Result> lock(long id) {
    return jdbc.sql(LOCK).param("id", id).query(row::read).optional();
  }

  /** What is being written for the dossier, or is signed and not issued. */
  public Optional<Result> open(long dossierId) {
    return jdbc.sql(OPEN).param("dossierId", dossierId).query(row::read).optional();
  }

  /**
   * @param draft its id and version are given by the store
   * @return the id
   */
  public long add(Result draft, Instant at) {
    return jdbc.sql(ADD)
        .param("dossierId", draft.dossierId())
        .param("code", draft.dossier().value())
        .param("agencyId", draft.agencyId())
        .param("agencyPath", draft.agencyPath())
        .param("field", draft.field())
        .param("kind", draft.kind().name())
        .param("edition", draft.edition())
        .param("content", row.written(draft.values()))
        .param("holder", draft.holder())
        .param("identity", draft.identityNumber())
        .param("search", search(draft.holder(), draft.identityNumber()))
        .param("corrects", Typed.id(draft.corrects()))
        .param("by", draft.writtenBy())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Changes what a draft says. */
  public void write(
      Result seen, ResultKind kind, LocalDate edition, Map<String, String> values, String holder) {
    requireOne(
        seen,
        jdbc.sql(WRITE)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("kind", kind.name())
            .param("edition", edition)
            .param("content", row.written(values))
            .param("holder", holder)
            .param("search", search(holder, seen.identityNumber()))
            .update());
  }

  /** Lets the draft be issued by that agency: its dossier may have passed to another. */
  public void issuedBy(Result draft, long agencyId, String agencyPath) {
    jdbc.sql(
            """
            update result.result
               set agency_id = :agency,
                   agency_path = :path
             where result_id = :id
            """)
        .param("id", draft.id())
        .param("agency", agencyId)
        .param("path", agencyPath)
        .update();
  }

  /**
   * Lets a draft wait for a signature, or no longer.
   *
   * @param at null = no longer
   * @param signer null = for anybody who may sign
   */
  public void ask(Result seen, @Nullable Instant at, @Nullable Instant due, @Nullable Long signer) {
    requireOne(
        seen,
        jdbc.sql(ASK)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("at", Typed.moment(at))
            .param("due", Typed.moment(due))
            .param("signer", Typed.id(signer))
            .update());
  }

  /** The next number of the book; nobody else gets one there until this transaction ends. */
  public int nextNumber(long agencyId, ResultKind kind, int year) {
    return jdbc.sql(NEXT_NUMBER)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  /** Puts a draft under a number; the version read by the signer stays good. */
  public void number(Result draft, Numbering numbering, @Nullable LocalDate validUntil) {
    jdbc.sql(NUMBER)
        .param("id", draft.id())
        .param("year", numbering.year())
        .param("number", numbering.number())
        .param("notation", numbering.notation())
        .param("on", numbering.on())
        .param("mark", numbering.mark())
        .param("until", Typed.day(validUntil))
        .update();
  }

  /**
   * @param state {@link ResultState#SIGNED}, or {@link ResultState#VALID} when nothing more is to
   *     come
   */
  public void sign(Result seen, ResultState state, Signature signature) {
    requireOne(
        seen,
        jdbc.sql(SIGN)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("state", state.name())
            .param("signer", signature.accountId())
            .param("name", signature.fullName())
            .param("title", signature.title())
            .param("at", signature.at().atOffset(ZoneOffset.UTC))
            .param("file", signature.fileId())
            .param("sha256", signature.sha256())
            .update());
  }

  /**
   * Moves it to another state.
   *
   * @param reason empty for an issued one
   */
  public void move(Result seen, ResultState state, String reason) {
    requireOne(
        seen,
        jdbc.sql(END)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("state", state.name())
            .param("reason", reason)
            .update());
  }

  /** Writes down what happened. */
  public void tell(long id, Event event, Actor by, Instant at, String note) {
    jdbc.sql(TELL)
        .param("id", id)
        .param("event", event.name())
        .param("by", by.accountId())
        .param("name", by.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("note", note)
        .update();
  }

  /** How many results of the agency wait for a signature or are signed and not issued. */
  public int waiting(long agencyId) {
    return jdbc.sql(
            """
            select count(*)
              from result.result
             where agency_id = :agency
               and (asked_at is not null or state = 'SIGNED')
            """)
        .param("agency", agencyId)
        .query(Integer.class)
        .single();
  }

  /** Lets those under the path read what the agency issued. */
  public void readableUnder(long agencyId, String path) {
    jdbc.sql(
            """
            insert into result.successor (agency_id, path)
            values (:agency, :path)
            on conflict do nothing
            """)
        .param("agency", agencyId)
        .param("path", path)
        .update();
  }

  private static void requireOne(Result seen, int changed) {
    if (changed != 1) {
      throw new StaleVersion("result " + seen.id());
    }
  }

  private static String search(String holder, String identityNumber) {
    return holder + " " + identityNumber;
  }
}
