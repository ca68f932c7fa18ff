package vn.motcua.platform.start;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps demonstration and real work apart: a database serves for good what it was first started
 * for, so that no invented dossier gets among real ones and no real one is shown in a
 * demonstration.
 */
@Component
class Purpose implements InitializingBean {

  private final JdbcClient jdbc;
  private final boolean demonstration;

  /**
   * @param migrated waits for the tables
   */
  Purpose(
      JdbcClient jdbc,
      @Value("${motcua.demonstration}") boolean demonstration,
      FlywayMigrationInitializer migrated) {
    this.jdbc = jdbc;
    this.demonstration = demonstration;
  }

  @Override
  public void afterPropertiesSet() {
    jdbc.sql(
            """
            insert into platform.purpose (demonstration) values (:demonstration)
            on conflict do nothing
            """)
        .param("demonstration", demonstration)
        .update();
    var madeForDemonstration =
        jdbc.sql("select demonstration from platform.purpose").query(Boolean.class).single();
    if (madeForDemonstration && !demonstration) {
      throw new CannotStart(
          "Thư mục dữ liệu này chứa dữ liệu trình diễn, không dùng cho việc thật được;"
              + " hãy đặt MOTCUA_DATA sang thư mục khác.",
          "This data folder holds a demonstration and cannot serve for real work;"
              + " set MOTCUA_DATA to another folder.");
    }
    if (!madeForDemonstration && demonstration) {
      throw new CannotStart(
          "Thư mục dữ liệu này chứa dữ liệu thật, không dùng để trình diễn được;"
              + " hãy đặt MOTCUA_DATA sang thư mục khác.",
          "This data folder holds real work and cannot serve for a demonstration;"
              + " set MOTCUA_DATA to another folder.");
    }
  }
}
