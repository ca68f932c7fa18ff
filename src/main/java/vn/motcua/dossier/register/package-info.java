/**
 * The dossier register (Sổ theo dõi hồ sơ, form 07): a year of one agency in the order of receipt.
 */
@NullMarked
package vn.motcua.dossier.register;

import org.jspecify.annotations.NullMarked;
