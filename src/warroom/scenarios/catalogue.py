"""The shared catalogue of fixes and teams that every library task shows in full.

It is the same for all tasks and sorted, so neither its length nor its order says anything about an
answer. An id is an alias of a `verb:service` address; a fix for a service that a task does not have
finds nothing to act on.
"""

TEAMS: tuple[str, ...] = (
    "analytics-team",
    "backend-team",
    "data-team",
    "database-team",
    "frontend-team",
    "infra-team",
    "network-team",
    "payments-team",
    "security-team",
    "storage-team",
    "support-team",
    "vendor-team",
)

FIXES: dict[str, str] = {
    "add_index_orders": "add_index:postgres-db",
    "add_replicas_gateway": "scale_up:api-gateway",
    "clean_db_disk": "clean_disk:postgres-db",
    "complete_secret_rotation": "complete_secret_rotation:config-service",
    "disable_checkout_retries": "disable_retries:checkout-service",
    "disable_gateway_retries": "disable_retries:api-gateway",
    "expand_db_disk": "expand_disk:postgres-db",
    "failover_payment_provider": "failover_vendor:card-provider",
    "fix_internal_dns": "fix_dns:postgres-db",
    "flush_redis_cache": "flush_cache:redis-cache",
    "increase_db_connections": "raise_connection_limit:postgres-db",
    "renew_gateway_certificate": "renew_certificate:api-gateway",
    "reroute_db_traffic": "reroute_traffic:postgres-db",
    "restart_auth_service": "restart:auth-service",
    "restart_checkout_service": "restart:checkout-service",
    "restart_inventory_service": "restart:inventory-service",
    "restart_payment_service": "restart:payment-service",
    "restart_redis": "restart:redis-cache",
    "revert_auth_config": "revert_config:auth-service",
    "revert_payment_config": "revert_config:payment-service",
    "rollback_auth_deploy": "rollback:auth-service",
    "rollback_checkout_deploy": "rollback:checkout-service",
    "rollback_deployment": "rollback:payment-service",
    "rollback_jwt_secret": "rollback_secret:config-service",
    "scale_up_auth_replicas": "scale_up:auth-service",
    "scale_up_checkout": "scale_up:checkout-service",
    "scale_up_pods": "scale_up:payment-service",
    "scale_up_redis": "scale_cache:redis-cache",
    "shed_gateway_load": "shed_load:api-gateway",
    "throttle_batch_jobs": "stop_job:redis-cache",
    "turn_off_new_checkout": "disable_flag:checkout-service",
}
