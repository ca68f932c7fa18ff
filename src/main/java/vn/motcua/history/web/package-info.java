/** Pages of past dossiers and their imports. */
@NullMarked
package vn.motcua.history.web;

import org.jspecify.annotations.NullMarked;
