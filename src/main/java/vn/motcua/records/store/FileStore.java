package vn.motcua.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.records.ContentHash;
import vn.motcua.records.FileFormat;
import vn.motcua.records.KeptFile;
import vn.motcua.records.StoredContent;
import vn.motcua.shared.SubjectRef;

/** The files: what they belong to, and which content they are. */
@Repository
public class FileStore {

  private static final String NAME_CONTENT =
      """
      update records.content
         set named = true,
             keep_until = null,
             reckoned_at = null
       where hash = :hash
      """;

  private static final String ADD =
      """
      insert into records.file (
        subject_type, subject_id, name, hash, bytes, format, pages, kept_at, kept_by)
      values (
        :type, :id, :name, :hash, :bytes, :format, :pages, :at, :by)
      returning file_id
      """;

  private static final String FILES =
      """
      select file_id, subject_type, subject_id, name, hash, bytes, format, pages, kept_at, kept_by,
             withdrawn_at
        from records.file
      """;

  private static final String OF =
      FILES
          + """
           where subject_type = :type
             and subject_id = :id
           order by file_id
          """;

  private static final String FIND = FILES + " where file_id = :file";

  private static final String WITHDRAW =
      """
      update records.file
         set withdrawn_at = :at,
             withdrawn_by = :by
       where file_id = :file
         and withdrawn_at is null
      """;

  private static final String WITHDRAW_ALL =
      """
      update records.file
         set withdrawn_at = :at,
             withdrawn_by = 0
       where subject_type = :type
         and subject_id = :id
         and withdrawn_at is null
      """;

  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Its content stays from now on. */
  public KeptFile add(SubjectRef subject, String name, StoredContent content, Instant at, long by) {
    if (jdbc.sql(NAME_CONTENT).param("hash", content.hash().hex()).update() == 0) {
      throw new IllegalStateException("Content was not stored, or long ago");
    }
    long id =
        jdbc.sql(ADD)
            .param("type", subject.type())
            .param("id", subject.id())
            .param("name", name)
            .param("hash", content.hash().hex())
            .param("bytes", content.bytes())
            .param("format", content.format().name())
            .param("pages", content.pages())
            .param("at", Timestamp.from(at))
            .param("by", by)
            .query(Long.class)
            .single();
    return new KeptFile(id, subject, name, content, at, by, null);
  }

  public List<KeptFile> of(SubjectRef subject) {
    return jdbc.sql(OF)
        .param("type", subject.type())
        .param("id", subject.id())
        .query(FileStore::read)
        .list();
  }

  /** All files that are any of these contents, withdrawn ones too. */
  public List<KeptFile> ofContents(List<ContentHash> contents) {
    return jdbc.sql(FILES + " where hash = any(:hashes) order by file_id")
        .param("hashes", contents.stream().map(ContentHash::hex).toArray(String[]::new))
        .query(FileStore::read)
        .list();
  }

  public Optional<KeptFile> find(long id) {
    return jdbc.sql(FIND).param("file", id).query(FileStore::read).optional();
  }

  public void withdraw(long id, Instant at, long by) {
    jdbc.sql(WITHDRAW).param("file", id).param("at", Timestamp.from(at)).param("by", by).update();
  }

  /** By the system, which has no account. */
  public void withdrawAll(SubjectRef subject, Instant at) {
    jdbc.sql(WITHDRAW_ALL)
        .param("type", subject.type())
        .param("id", subject.id())
        .param("at", Timestamp.from(at))
        .update();
  }

  private static KeptFile read(ResultSet row, int number) throws SQLException {
    var withdrawn = row.getTimestamp("withdrawn_at");
    return new KeptFile(
        row.getLong("file_id"),
        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
        row.getString("name"),
        new StoredContent(
            new ContentHash(row.getString("hash")),
            row.getLong("bytes"),
            FileFormat.valueOf(row.getString("format")),
            row.getInt("pages")),
        row.getTimestamp("kept_at").toInstant(),
        row.getLong("kept_by"),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
