package vn.motcua.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Who has an account and what each may do. */
public interface Accounts {

  /** The active account of that name with its current roles. */
  Optional<Actor> actor(String username);

  Optional<Actor> actor(long accountId);

  /**
   * Active accounts of the agency (of one department, when given) that hold the permission over it,
   * in name order.
   */
  List<Colleague> whoMay(Permission permission, long agencyId, @Nullable Long departmentId);

  /** As {@link #whoMay}, of the whole agency: those who hold one of the permissions at least. */
  List<Colleague> whoMayAny(Set<Permission> permissions, long agencyId);

  /** Those of them who hold it for dossiers of that field. */
  List<Colleague> whoMay(
      Permission permission, long agencyId, @Nullable Long departmentId, String field);

  /** The one of them, of the whole agency, with that username or id. */
  Optional<Colleague> oneWhoMay(Permission permission, long agencyId, String field, String person);

  /**
   * Active accounts of the agency that sign dossiers of that field, of right or by the authority of
   * a leader, in name order.
   */
  List<Colleague> signers(long agencyId, String field);

  /** The one of them with that username or id. */
  Optional<Colleague> signer(long agencyId, String field, String person);

  /** Names for ids, for lists; unknown ids are left out. */
  Map<Long, Colleague> colleagues(Collection<Long> accountIds);
}
