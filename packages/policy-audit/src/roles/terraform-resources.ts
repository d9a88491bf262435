/**
 * Operations that the MongoDB Atlas provider of Terraform calls to create, read, change and delete what a resource type stands
 * for, by type. Source: the provider's documentation, resource types, held against the operations of the Atlas Admin API.
 * Left out: types that the App Services API serves, and those that the provider has withdrawn.
 */
export const terraformResources: Readonly<Record<string, string>> = {
  mongodbatlas_access_list_api_key:
    "createOrgApiKeyAccessListEntry getOrgApiKeyAccessListEntry deleteOrgApiKeyAccessListEntry",
  mongodbatlas_advanced_cluster:
    "createGroupCluster getGroupCluster updateGroupCluster deleteGroupCluster getGroupClusterProcessArgs updateGroupClusterProcessArgs listGroupContainers",
  mongodbatlas_ai_model_api_key:
    "createGroupAiModelApiKey getGroupAiModelApiKey updateGroupAiModelApiKey deleteGroupAiModelApiKey",
  mongodbatlas_ai_model_rate_limit:
    "getGroupAiModelApiCloudGeographyModelGroupNameRateLimits updateGroupAiModelApiCloudGeographyModelGroupNameRateLimits resetGroupAiModelApiCloudGeographyModelGroupNameRateLimits",
  mongodbatlas_alert_configuration:
    "createGroupAlertConfig getGroupAlertConfig updateGroupAlertConfig toggleGroupAlertConfig deleteGroupAlertConfig",
  mongodbatlas_api_key: "createOrgApiKey getOrgApiKey updateOrgApiKey deleteOrgApiKey",
  mongodbatlas_api_key_project_assignment:
    "addGroupApiKey listGroupApiKeys updateGroupApiKeyRoles removeGroupApiKey",
  mongodbatlas_auditing: "getGroupAuditLog updateGroupAuditLog",
  mongodbatlas_backup_compliance_policy:
    "getGroupBackupCompliancePolicy updateGroupBackupCompliancePolicy disableGroupBackupCompliancePolicy",
  mongodbatlas_cloud_backup_collection_restore_job:
    "createGroupClusterCollectionRestoreJob getGroupClusterCollectionRestoreJob",
  mongodbatlas_cloud_backup_schedule:
    "getGroupClusterBackupSchedule updateGroupClusterBackupSchedule deleteGroupClusterBackupSchedule",
  mongodbatlas_cloud_backup_snapshot:
    "takeGroupClusterBackupSnapshots getGroupClusterBackupSnapshot deleteGroupClusterBackupSnapshot",
  mongodbatlas_cloud_backup_snapshot_export_bucket:
    "createGroupBackupExportBucket getGroupBackupExportBucket updateGroupBackupExportBucket deleteGroupBackupExportBucket",
  mongodbatlas_cloud_backup_snapshot_export_job:
    "createGroupClusterBackupExport getGroupClusterBackupExport",
  mongodbatlas_cloud_backup_snapshot_restore_job:
    "createGroupClusterBackupRestoreJob getGroupClusterBackupRestoreJob cancelGroupClusterBackupRestoreJob",
  mongodbatlas_cloud_provider_access_authorization:
    "authorizeGroupCloudProviderAccessRole getGroupCloudProviderAccess",
  mongodbatlas_cloud_provider_access_setup:
    "createGroupCloudProviderAccess getGroupCloudProviderAccess deauthorizeGroupCloudProviderAccessRole",
  mongodbatlas_cloud_user_org_assignment:
    "createOrgUser getOrgUser listOrgUsers updateOrgUser removeOrgUser",
  mongodbatlas_cloud_user_project_assignment:
    "addGroupUsers getGroupUser listGroupUsers addGroupUserRole removeGroupUserRole removeGroupUser",
  mongodbatlas_cloud_user_team_assignment: "addOrgTeamUser listOrgTeamUsers removeOrgTeamUser",
  mongodbatlas_cluster:
    "createGroupCluster getGroupCluster updateGroupCluster deleteGroupCluster getGroupClusterProcessArgs updateGroupClusterProcessArgs listGroupContainers",
  mongodbatlas_cluster_outage_simulation:
    "startGroupClusterOutageSimulation getGroupClusterOutageSimulation endGroupClusterOutageSimulation",
  mongodbatlas_cluster_overload_simulation:
    "createGroupClusterOverloadSimulation getGroupClusterOverloadSimulation deleteGroupClusterOverloadSimulation",
  mongodbatlas_custom_db_role:
    "createGroupCustomDbRoleRole getGroupCustomDbRoleRole updateGroupCustomDbRoleRole deleteGroupCustomDbRoleRole",
  mongodbatlas_custom_dns_configuration_cluster_aws: "getGroupAwsCustomDns toggleGroupAwsCustomDns",
  mongodbatlas_database_user:
    "createGroupDatabaseUser getGroupDatabaseUser updateGroupDatabaseUser deleteGroupDatabaseUser",
  mongodbatlas_encryption_at_rest: "getGroupEncryptionAtRest updateGroupEncryptionAtRest",
  mongodbatlas_encryption_at_rest_private_endpoint:
    "createGroupEncryptionAtRestPrivateEndpoint getGroupEncryptionAtRestPrivateEndpoint requestGroupEncryptionAtRestPrivateEndpointDeletion",
  mongodbatlas_federated_database_instance:
    "createGroupDataFederation getGroupDataFederation updateGroupDataFederation deleteGroupDataFederation",
  mongodbatlas_federated_query_limit:
    "setGroupDataFederationLimit getGroupDataFederationLimit deleteGroupDataFederationLimit",
  mongodbatlas_federated_settings_identity_provider:
    "createFederationSettingIdentityProvider getFederationSettingIdentityProvider updateFederationSettingIdentityProvider deleteFederationSettingIdentityProvider",
  mongodbatlas_federated_settings_org_config:
    "getFederationSettingConnectedOrgConfig updateFederationSettingConnectedOrgConfig removeFederationSettingConnectedOrgConfig",
  mongodbatlas_federated_settings_org_role_mapping:
    "createFederationSettingConnectedOrgConfigRoleMapping getFederationSettingConnectedOrgConfigRoleMapping updateFederationSettingConnectedOrgConfigRoleMapping deleteFederationSettingConnectedOrgConfigRoleMapping",
  mongodbatlas_flex_cluster:
    "createGroupFlexCluster getGroupFlexCluster updateGroupFlexCluster deleteGroupFlexCluster",
  mongodbatlas_global_cluster_config:
    "getGroupClusterGlobalWrites createGroupClusterGlobalWriteManagedNamespace deleteGroupClusterGlobalWriteManagedNamespaces createGroupClusterGlobalWriteCustomZoneMapping deleteGroupClusterGlobalWriteCustomZoneMapping",
  mongodbatlas_ldap_configuration:
    "getGroupUserSecurity updateGroupUserSecurity deleteGroupUserSecurityLdapUserToDnMapping",
  mongodbatlas_ldap_verify: "verifyGroupUserSecurityLdap getGroupUserSecurityLdapVerify",
  mongodbatlas_log_integration:
    "createGroupLogIntegration getGroupLogIntegration updateGroupLogIntegration deleteGroupLogIntegration",
  mongodbatlas_maintenance_window:
    "getGroupMaintenanceWindow updateGroupMaintenanceWindow resetGroupMaintenanceWindow deferGroupMaintenanceWindow toggleGroupMaintenanceWindowAutoDefer",
  mongodbatlas_mcp_config:
    "createOrgMcpConfig getOrgMcpConfig updateOrgMcpConfig deleteOrgMcpConfig",
  mongodbatlas_mcp_config_secret:
    "createOrgMcpConfigSecret getOrgMcpConfigSecret deleteOrgMcpConfigSecret",
  mongodbatlas_metric_integration:
    "createGroupMetricIntegration getGroupMetricIntegration updateGroupMetricIntegration deleteGroupMetricIntegration",
  mongodbatlas_mongodb_employee_access_grant:
    "grantGroupClusterMongoDbEmployeeAccess getGroupCluster revokeGroupClusterMongoDbEmployeeAccess",
  mongodbatlas_network_container:
    "createGroupContainer getGroupContainer updateGroupContainer deleteGroupContainer",
  mongodbatlas_network_peering: "createGroupPeer getGroupPeer updateGroupPeer deleteGroupPeer",
  mongodbatlas_online_archive:
    "createGroupClusterOnlineArchive getGroupClusterOnlineArchive updateGroupClusterOnlineArchive deleteGroupClusterOnlineArchive",
  mongodbatlas_org_delegation_settings: "getOrgDelegationSettings updateOrgDelegationSettings",
  mongodbatlas_org_invitation: "createOrgInvite getOrgInvite updateOrgInviteById deleteOrgInvite",
  mongodbatlas_org_maintenance_settings:
    "getOrgMaintenanceSettings updateOrgMaintenanceSettings resetOrgMaintenanceSettings",
  mongodbatlas_organization:
    "createOrg getOrg updateOrg deleteOrg getOrgSettings updateOrgSettings",
  mongodbatlas_private_endpoint_regional_mode:
    "getGroupPrivateEndpointRegionalMode toggleGroupPrivateEndpointRegionalMode",
  mongodbatlas_privatelink_endpoint:
    "createGroupPrivateEndpointEndpointService getGroupPrivateEndpointEndpointService deleteGroupPrivateEndpointEndpointService",
  mongodbatlas_privatelink_endpoint_service:
    "createGroupPrivateEndpointEndpointServiceEndpoint getGroupPrivateEndpointEndpointServiceEndpoint deleteGroupPrivateEndpointEndpointServiceEndpoint",
  mongodbatlas_privatelink_endpoint_service_data_federation_online_archive:
    "createGroupPrivateNetworkSettingEndpointId getGroupPrivateNetworkSettingEndpointId deleteGroupPrivateNetworkSettingEndpointId",
  mongodbatlas_project:
    "createGroup getGroup updateGroup deleteGroup getGroupSettings updateGroupSettings listGroupLimits setGroupLimit deleteGroupLimit listGroupTeams addGroupTeams updateGroupTeam removeGroupTeam",
  mongodbatlas_project_invitation:
    "createGroupInvite getGroupInvite updateGroupInviteById deleteGroupInvite",
  mongodbatlas_project_ip_access_list:
    "createGroupAccessListEntry getGroupAccessListEntry getGroupAccessListStatus deleteGroupAccessListEntry",
  mongodbatlas_project_mcp_config:
    "createGroupMcpConfig getGroupMcpConfig updateGroupMcpConfig deleteGroupMcpConfig",
  mongodbatlas_project_mcp_config_secret:
    "createGroupMcpConfigSecret getGroupMcpConfigSecret deleteGroupMcpConfigSecret",
  mongodbatlas_project_service_account:
    "createGroupServiceAccount getGroupServiceAccount updateGroupServiceAccount deleteGroupServiceAccount",
  mongodbatlas_project_service_account_access_list_entry:
    "createGroupServiceAccountAccessList listGroupServiceAccountAccessList deleteGroupServiceAccountAccessListEntry",
  mongodbatlas_project_service_account_secret:
    "createGroupServiceAccountSecret getGroupServiceAccount deleteGroupServiceAccountSecret",
  mongodbatlas_push_based_log_export:
    "createGroupPushBasedLogExport getGroupPushBasedLogExport updateGroupPushBasedLogExport deleteGroupPushBasedLogExport",
  mongodbatlas_resource_policy:
    "createOrgResourcePolicy getOrgResourcePolicy updateOrgResourcePolicy deleteOrgResourcePolicy",
  mongodbatlas_search_deployment:
    "createGroupClusterSearchDeployment getGroupClusterSearchDeployment updateGroupClusterSearchDeployment deleteGroupClusterSearchDeployment",
  mongodbatlas_search_index:
    "createGroupClusterSearchIndex getGroupClusterSearchIndex updateGroupClusterSearchIndex deleteGroupClusterSearchIndex",
  mongodbatlas_service_account:
    "createOrgServiceAccount getOrgServiceAccount updateOrgServiceAccount deleteOrgServiceAccount",
  mongodbatlas_service_account_access_list_entry:
    "createOrgServiceAccountAccessList listOrgServiceAccountAccessList deleteOrgServiceAccountAccessListEntry",
  mongodbatlas_service_account_project_assignment:
    "inviteGroupServiceAccount getGroupServiceAccount updateGroupServiceAccount deleteGroupServiceAccount",
  mongodbatlas_service_account_secret:
    "createOrgServiceAccountSecret getOrgServiceAccount deleteOrgServiceAccountSecret",
  mongodbatlas_stream_connection:
    "createGroupStreamConnection getGroupStreamConnection updateGroupStreamConnection deleteGroupStreamConnection",
  mongodbatlas_stream_instance:
    "createGroupStreamWorkspace getGroupStreamWorkspace updateGroupStreamWorkspace deleteGroupStreamWorkspace",
  mongodbatlas_stream_privatelink_endpoint:
    "createGroupStreamPrivateLinkConnection getGroupStreamPrivateLinkConnection deleteGroupStreamPrivateLinkConnection",
  mongodbatlas_stream_processor:
    "createGroupStreamProcessor getGroupStreamProcessor updateGroupStreamProcessor deleteGroupStreamProcessor startGroupStreamProcessor startGroupStreamProcessorWith stopGroupStreamProcessor",
  mongodbatlas_stream_workspace:
    "createGroupStreamWorkspace getGroupStreamWorkspace updateGroupStreamWorkspace deleteGroupStreamWorkspace",
  mongodbatlas_team:
    "createOrgTeam getOrgTeam renameOrgTeam deleteOrgTeam listOrgTeamUsers addOrgTeamUsers removeOrgTeamUserFromTeam",
  mongodbatlas_team_project_assignment:
    "addGroupTeams getGroupTeam updateGroupTeam removeGroupTeam",
  mongodbatlas_third_party_integration:
    "createGroupIntegration getGroupIntegration updateGroupIntegration deleteGroupIntegration",
  mongodbatlas_x509_authentication_database_user:
    "createGroupDatabaseUserCert listGroupDatabaseUserCerts getGroupUserSecurity updateGroupUserSecurity disableGroupUserSecurityCustomerX509",
};
