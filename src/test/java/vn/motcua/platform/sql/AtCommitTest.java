package vn.motcua.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.TestPostgres;

class AtCommitTest {

  private static final NamedStatement INSERT =
      NamedStatement.of("insert into line (number, text) values (:number, :text)");
  private static final NamedStatement CHANGE =
      NamedStatement.of("update line set text = :text where number = :number");

  private final AtCommit atCommit = new AtCommit();
  private final SingleConnectionDataSource database = open();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new Transactions(database));

  private static SingleConnectionDataSource open() {
    var login = TestPostgres.empty("at_commit");
    var source = new PGSimpleDataSource();
    source.setUrl(login.url());
    source.setUser(login.user());
    source.setPassword(login.password());
    try {
      return new SingleConnectionDataSource(source.getConnection(), true);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @BeforeEach
  void create() {
    jdbc.sql("create table line (number int primary key, text varchar check (text <> 'bad'))")
        .update();
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 2000})
  void writes_as_many_as_were_given_in_their_order(int many) {
    transaction.executeWithoutResult(
        status -> {
          for (var number = 1; number <= many; number++) {
            insert(number, "first");
          }
          change(many, null);
          assertThat(lines()).as("nothing before the commit").isEmpty();
        });
    assertThat(lines()).hasSize(many);
    assertThat(lines().getLast()).isEqualTo(many + " null");
  }

  @Test
  void commits_what_was_written_before_and_with_it() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("insert into line values (1, 'before')").update();
          insert(2, "with it");
        });
    jdbc.sql("rollback").update();
    assertThat(lines()).containsExactly("1 before", "2 with it");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void what_is_refused_leaves_nothing_of_the_transaction(int many) {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      jdbc.sql("insert into line values (100, 'before')").update();
                      for (var number = 1; number < many; number++) {
                        insert(number, "good");
                      }
                      insert(many, "bad");
                    }))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(lines()).isEmpty();
  }

  @Test
  void a_transaction_rolled_back_leaves_nothing_for_the_next() {
    transaction.executeWithoutResult(
        status -> {
          insert(1, "undone");
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> insert(2, "done"));
    assertThat(lines()).containsExactly("2 done");
  }

  @Test
  void is_refused_where_nobody_would_send_it() {
    assertThatThrownBy(() -> insert(1, "lost"))
        .isInstanceOf(IllegalTransactionStateException.class);
    var other = new TransactionTemplate(new JdbcTransactionManager(database));
    assertThatThrownBy(() -> other.executeWithoutResult(status -> insert(1, "lost")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void insert(int number, String text) {
    atCommit.write(INSERT, new TypedParameters().number("number", number).text("text", text));
  }

  private void change(int number, @Nullable String text) {
    atCommit.write(CHANGE, new TypedParameters().number("number", number).text("text", text));
  }

  private List<String> lines() {
    return jdbc.sql("select number || ' ' || coalesce(text, 'null') from line order by number")
        .query(String.class)
        .list();
  }
}
