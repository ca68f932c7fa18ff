/** All SQL of past dossiers and their imports. */
@NullMarked
package vn.motcua.history.store;

import org.jspecify.annotations.NullMarked;
