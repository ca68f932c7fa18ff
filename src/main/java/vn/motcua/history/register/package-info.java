/**
 * The register of past dossiers (Sổ theo dõi hồ sơ, form 07, of what older systems handled): a year
 * of one agency in the order of receipt.
 */
@NullMarked
package vn.motcua.history.register;

import org.jspecify.annotations.NullMarked;
