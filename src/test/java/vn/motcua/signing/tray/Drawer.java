package vn.motcua.signing.tray;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.StaleVersion;
import vn.motcua.signing.Papers;

/**
 * A module with papers to sign, as others will be: keeps PDFs, signs them for the person they are
 * meant for. Only where a test or its child process asks for it.
 */
@Component
@ConditionalOnProperty("test.papers")
public class Drawer implements Signable {

  public static final String KIND = "drawer";

  private static final String WAITING =
      """
      select id, version, title
        from drawer.paper
       where account_id = :account
         and signed is null
       order by id
       limit :most
      """;

  private final JdbcClient jdbc;

  /** What happens when a paper is about to be signed; for tests that let something go wrong. */
  private final AtomicReference<@Nullable Runnable> before = new AtomicReference<>();

  public Drawer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private void table() {
    jdbc.sql("create schema if not exists drawer").update();
    jdbc.sql(
            """
            create table if not exists drawer.paper (
              id         bigint generated always as identity primary key,
              account_id bigint not null,
              version    bigint not null default 1,
              title      text not null,
              pdf        bytea not null,
              signed     bytea
            )
            """)
        .update();
  }

  /** Puts a paper in; its id. */
  @Transactional
  public long put(Actor whose, String title) {
    return put(whose.accountId(), title);
  }

  @Transactional
  public long put(long account, String title) {
    jdbc.sql("select pg_advisory_xact_lock(7266)").query((row, number) -> 1).single();
    table();
    return jdbc.sql(
            """
            insert into drawer.paper (account_id, title, pdf)
            values (:account, :title, :pdf)
            returning id
            """)
        .param("account", account)
        .param("title", title)
        .param("pdf", Papers.decision())
        .query(Long.class)
        .single();
  }

  /** Somebody changes a paper that waits. */
  public void change(long id) {
    jdbc.sql("update drawer.paper set version = version + 1 where id = :id")
        .param("id", id)
        .update();
  }

  public byte @Nullable [] signed(long id) {
    return jdbc.sql("select signed from drawer.paper where id = :id")
        .param("id", id)
        .query((row, number) -> new Kept(row.getBytes(1)))
        .single()
        .bytes();
  }

  public void clear(Actor whose) {
    table();
    jdbc.sql("delete from drawer.paper where account_id = :account")
        .param("account", whose.accountId())
        .update();
  }

  public void before(@Nullable Runnable happening) {
    before.set(happening);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<WaitingPaper> waiting(Actor actor) {
    return isThere()
        ? jdbc.sql(WAITING)
            .param("account", actor.accountId())
            .param("most", MOST)
            .query(
                (row, number) ->
                    new WaitingPaper(
                        KIND,
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getString("title"),
                        "Lê Thị Diệu Linh",
                        null,
                        null,
                        "/desk"))
            .list()
        : List.of();
  }

  private boolean isThere() {
    return jdbc.sql("select to_regclass('drawer.paper') is not null").query(Boolean.class).single();
  }

  @Override
  public int count(Actor actor) {
    return waiting(actor).size();
  }

  @Override
  public PaperPreview preview(Actor actor, long id) {
    return jdbc.sql(
            """
            select version, pdf
              from drawer.paper
             where id = :id
               and account_id = :account
               and signed is null
            """)
        .param("id", id)
        .param("account", actor.accountId())
        .query((row, number) -> new PaperPreview(row.getLong(1), row.getBytes(2)))
        .optional()
        .orElseThrow(() -> new NotVisible("paper " + id));
  }

  @Override
  public SignedPaper sign(Actor actor, long id, long version, Signatory signatory) {
    var paper = preview(actor, id);
    var happening = before.get();
    if (happening != null) {
      happening.run();
    }
    var signed = signatory.signAndSeal(paper.pdf(), Papers.LEADER, actor.agencyId());
    var kept =
        jdbc.sql(
                """
                update drawer.paper
                   set signed = :signed, version = version + 1
                 where id = :id
                   and version = :version
                   and signed is null
                """)
            .param("signed", signed)
            .param("id", id)
            .param("version", version)
            .update();
    if (kept != 1) {
      throw new StaleVersion("paper " + id);
    }
    return new SignedPaper(id + "/QĐ-UBND", "/desk");
  }

  /** Waits until a condition holds. */
  public static void until(java.util.function.BooleanSupplier holds) throws InterruptedException {
    var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain");
      }
      Thread.sleep(20);
    }
  }

  private record Kept(byte @Nullable [] bytes) {}
}
