package vn.motcua.platform.command;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.CannotStart;

/** A command leaves the tables as they are: an older system may be working on them right now. */
@Component
@ConditionalOnProperty("motcua.command")
class NoMigration implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    if (flyway.info().pending().length > 0) {
      throw new CannotStart(
          "Cơ sở dữ liệu thuộc phiên bản cũ hơn; hãy khởi động ./motcua run của bản này một lần.",
          "The database is of an older version; start ./motcua run of this one once.");
    }
  }
}
