package vn.motcua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a demonstration with years of dossiers: copies of those its people made through the use
 * cases, with other names, numbers and days. One in five was received at Vĩnh Hoàng, the rest at
 * the other communes; one in twenty-three is open.
 *
 * <p>By statements over whole tables, because 200,000 lifecycles by use cases take a quarter of an
 * hour. Columns are read from the database, so that one added later is copied too.
 */
final class ManyDossiers {

  /** Where the officer of the bench sits. */
  private static final String HOME = "H50.101";

  private static final String PLAN =
      """
      create temporary table plan as
      with commune as (
        select row_number() over (order by a.id) - 1 as position, a.id, a.path, c.code
          from organisation.agency a
          join organisation.agency_code c on c.agency_id = a.id and c.valid_to is null
         where a.level = 'COMMUNE'
           and c.code like 'H50.%'
      ), model as (
        select d.dossier_id, d.status = 'RETURNED' as closed,
               row_number() over (partition by d.status = 'RETURNED' order by d.dossier_id) - 1 as position
          from dossier.dossier d
         where d.code like :home || '-%'
           and d.holding_agency_id = d.agency_id
           and not d.interlinked
           and d.parent_code is null
           and d.status in ('RETURNED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED', 'FINISHED')
      ), numbered as (
        select n, n % 23 > 0 as closed, n % 5 = 0 as home,
               n % case when n % 23 > 0 then (select count(*) from model where closed) else (select count(*) from model where not closed) end as model,
               n % (select count(*) from commune) as commune,
               array['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hồ', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Bùi'] as family,
               array['Thị', 'Thị', 'Văn', 'Văn', 'Đức', 'Minh', 'Thị Thu', 'Quang', 'Hữu', 'Ngọc', 'Thị Diệu'] as middle,
               array['An', 'Bình', 'Châu', 'Dung', 'Đạt', 'Giang', 'Hà', 'Hạnh', 'Hiếu', 'Hoa', 'Huy', 'Hương', 'Khoa',
                     'Lan', 'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Nhung', 'Phong', 'Phương', 'Quyên', 'Sơn', 'Tâm', 'Thảo',
                     'Thủy', 'Trang', 'Trung', 'Tuấn', 'Uyên', 'Vinh', 'Xuân', 'Yến'] as given
          from generate_series(1, :many::bigint) n
      )
      select n, m.dossier_id as model, nextval('dossier.dossier_id') as dossier_id, c.id as agency_id, c.path as agency_path,
             c.code as agency_code, home,
             -- working times stay on the weekdays they were: whole weeks back
             interval '7 days' * (case when m.closed then 1 + n % 100 else 0 end) as back,
             family[1 + n * 7 % 13] || ' ' || middle[1 + n * 5 % 11] || ' ' || given[1 + n * 11 % 34] as name,
             '0451' || lpad((n * 7919 % 100000000)::text, 8, '0') as identity_number,
             '09' || lpad((n * 104729 % 100000000)::text, 8, '0') as phone
        from numbered
        join model m on m.closed = numbered.closed and m.position = numbered.model
        join commune c on c.position = case when home then (select position from commune where code = :home) else commune end
      """;

  private final Connection connection;

  private ManyDossiers(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param connection of the application's own role
   */
  static void fill(Connection connection, int many) throws SQLException {
    connection.setAutoCommit(false);
    new ManyDossiers(connection).fill(many);
    connection.commit();
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum (analyze) dossier.dossier");
      statement.execute("vacuum (analyze) dossier.dossier_search");
      statement.execute("vacuum (analyze) dossier.agency_search");
      statement.execute("vacuum (analyze) dossier.dossier_event");
      statement.execute("vacuum (analyze) dossier.dossier_paper");
    }
  }

  private void fill(int many) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          PLAN.replace(":home", "'" + HOME + "'").replace(":many", Integer.toString(many)));
      statement.execute("create index on plan (model)");
      statement.execute("analyze plan");
      statement.execute(copy("dossier", "dossier_id", dossierChanges()));
      statement.execute(copy("dossier_event", "dossier_id", Map.of("at", "s.at - p.back")));
      statement.execute(copy("dossier_paper", "dossier_id", Map.of()));
    }
  }

  private static Map<String, String> dossierChanges() {
    var changes = new LinkedHashMap<String, String>();
    changes.put(
        "code",
        "p.agency_code || '-' || to_char(s.submitted_at - p.back, 'YYMMDD') || '-' || lpad(p.n::text, 6, '0')");
    changes.put("agency_id", "p.agency_id");
    changes.put("agency_path", "p.agency_path");
    changes.put("holding_agency_id", "p.agency_id");
    changes.put("holding_agency_path", "p.agency_path");
    changes.put("holder_id", "case when p.home then s.holder_id end");
    changes.put("holding_department_id", "case when p.home then s.holding_department_id end");
    changes.put("applicant_name", "p.name");
    changes.put("identity_number", "p.identity_number");
    changes.put("phone", "p.phone");
    // the calls themselves are not copied
    changes.put("urgings", "0");
    changes.put("answer_due_at", "null");
    for (var moment :
        new String[] {
          "submitted_at",
          "received_at",
          "clock_started_at",
          "due_at",
          "overdue_from",
          "finished_at",
          "returned_at"
        }) {
      changes.put(moment, "s." + moment + " - p.back");
    }
    changes.put("due_on", "s.due_on - extract(day from p.back)::int");
    return changes;
  }

  /** Copies the rows of the models, all columns as they are but the id and those named. */
  private String copy(String table, String id, Map<String, String> changes) throws SQLException {
    var columns = new LinkedHashMap<String, String>();
    try (var found = connection.getMetaData().getColumns(null, "dossier", table, null)) {
      while (found.next()) {
        if (found.getString("IS_GENERATEDCOLUMN").equals("YES")) {
          continue;
        }
        var column = found.getString("COLUMN_NAME");
        columns.put(
            column,
            column.equals(id) ? "p.dossier_id" : changes.getOrDefault(column, "s." + column));
      }
    }
    var names = String.join(", ", columns.keySet());
    var values = columns.values().stream().collect(Collectors.joining(", "));
    return "insert into dossier.%s (%s) select %s from plan p join dossier.%1$s s on s.dossier_id = p.model"
        .formatted(table, names, values);
  }
}
