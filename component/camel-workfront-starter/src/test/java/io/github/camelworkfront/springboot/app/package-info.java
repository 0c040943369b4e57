/** Small applications that tests start as users start theirs. */
package io.github.camelworkfront.springboot.app;
