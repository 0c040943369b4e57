/**
 * The Workfront component in Spring Boot: its options as {@code camel.component.workfront.*}. Begin with
 * {@link io.github.camelworkfront.springboot.WorkfrontComponentAutoConfiguration}.
 */
package io.github.camelworkfront.springboot;
