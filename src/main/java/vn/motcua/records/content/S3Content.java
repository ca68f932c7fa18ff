package vn.motcua.records.content;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.motcua.records.ContentHash;

/** A bucket of any store that speaks S3. */
final class S3Content implements ContentStore {

  private static final int NOT_FOUND = 404;

  private final S3Client s3;
  private final String bucket;

  S3Content(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public boolean has(ContentHash hash) throws StoreAway {
    return found(() -> s3.headObject(head -> head.bucket(bucket).key(key(hash)))).isPresent();
  }

  @Override
  public void put(ContentHash hash, Path sealed) throws StoreAway {
    var unused =
        asked(
            () ->
                s3.putObject(
                    put -> put.bucket(bucket).key(key(hash)), RequestBody.fromFile(sealed)));
  }

  @Override
  public Optional<InputStream> open(ContentHash hash) throws StoreAway {
    return found(() -> s3.getObject(get -> get.bucket(bucket).key(key(hash))));
  }

  @Override
  public void delete(ContentHash hash) throws StoreAway {
    var unused = asked(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(hash))));
  }

  private static <T> Optional<T> found(Supplier<T> question) throws StoreAway {
    try {
      return Optional.of(question.get());
    } catch (NoSuchKeyException none) {
      return Optional.empty();
    } catch (S3Exception refused) {
      if (refused.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw new StoreAway(refused);
    } catch (SdkException away) {
      throw new StoreAway(away);
    }
  }

  private static <T> T asked(Supplier<T> order) throws StoreAway {
    try {
      return order.get();
    } catch (SdkException away) {
      throw new StoreAway(away);
    }
  }

  private static String key(ContentHash hash) {
    return hash.hex().substring(0, 2) + "/" + hash.hex();
  }
}
