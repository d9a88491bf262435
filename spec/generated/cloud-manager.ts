// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of cloud-manager.json: feb6f2c1c548363fd60f527904bbded9370351f4f8634fceed70958b4b19cf52

export interface paths {
    "/api/public/v1.0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what answers at this address */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the organizations that the caller can see */
        get: operations["listOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one organization */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the organization's projects */
        get: operations["getOrgGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the organization's service accounts */
        get: operations["listOrgServiceAccounts"];
        put?: never;
        /**
         * Create a service account in the organization
         * @description The answer is the one sight of the secret.
         */
        post: operations["createOrgServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one service account of the organization */
        get: operations["getOrgServiceAccount"];
        put?: never;
        post?: never;
        /** Delete a service account from the organization */
        delete: operations["deleteOrgServiceAccount"];
        options?: never;
        head?: never;
        /** Change a service account of the organization */
        patch: operations["updateOrgServiceAccount"];
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the projects that a service account is assigned to */
        get: operations["getOrgServiceAccountGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret for a service account of the organization
         * @description The answer is the one sight of the secret.
         */
        post: operations["createOrgServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a secret of a service account of the organization */
        delete: operations["deleteOrgServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the access list of a service account of the organization */
        get: operations["listOrgServiceAccountAccessList"];
        put?: never;
        /** Add entries to the access list of a service account of the organization */
        post: operations["createOrgServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an entry from the access list of a service account of the organization */
        delete: operations["deleteOrgServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the projects that the caller can see */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one project */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the project's service accounts */
        get: operations["listGroupServiceAccounts"];
        put?: never;
        /**
         * Create a service account and assign it to the project
         * @description The answer is the one sight of the secret.
         */
        post: operations["createGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one service account of the project */
        get: operations["getGroupServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Unassign a service account from the project
         * @description The account stays in the organization, and its secrets stay valid until they expire or are deleted.
         */
        delete: operations["deleteGroupServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change a service account of the project
         * @description Roles that are not named are taken away.
         */
        patch: operations["updateGroupServiceAccount"];
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a service account of the organization to the project
         * @description The assignment takes effect at once.
         */
        post: operations["inviteGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret for a service account of the project
         * @description The answer is the one sight of the secret.
         */
        post: operations["createGroupServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a secret of a service account of the project */
        delete: operations["deleteGroupServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the access list of a service account of the project */
        get: operations["listGroupServiceAccountAccessList"];
        put?: never;
        /** Add entries to the access list of a service account of the project */
        post: operations["createGroupServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an entry from the access list of a service account of the project */
        delete: operations["deleteGroupServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Answers with a bearer token for an hour. There is no refresh token: get another. At most 100 tokens of a service account are active at a time; each stays so until it expires, is revoked, or its secret is deleted. The account's access list is not asked here, but whenever the token is used.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description Ends a token before its hour is over.
         */
        post: operations["revokeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A related address. Lists name themselves (`self`) and their neighbours (`previous`, `next`).
         * @example {
         *       "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269/serviceAccounts?pretty=true&pageNum=1&itemsPerPage=100",
         *       "rel": "self"
         *     }
         */
        Link: {
            /**
             * Format: uri
             * @description Absolute address.
             */
            href: string;
            /** @description How the address relates to this answer. */
            rel: string;
        };
        /** @description Addresses related to this answer. The first page has no `previous`, the last page no `next`. */
        Links: components["schemas"]["Link"][];
        /** @description What answers at this address. */
        ApiRoot: {
            /** @description Name of the application. */
            appName: string;
            /** @description Commit the application was built from. */
            build: string;
            /** @description Obsolete. Always false. */
            throttling: boolean;
            links: components["schemas"]["Links"];
        };
        /**
         * @description One wrong field.
         * @example {
         *       "field": "name",
         *       "description": "must not be blank"
         *     }
         */
        FieldFault: {
            /** @description Name or path of the field. */
            field: string;
            /** @description What is wrong with it. */
            description: string;
        };
        /** @description Which fields of a request were wrong. */
        BadRequestDetail: {
            fields: components["schemas"]["FieldFault"][];
        };
        /**
         * @description Why a call was refused.
         * @example {
         *       "detail": "Cannot find resource /api/atlas/v1.0/softwareComponents/version.",
         *       "error": 404,
         *       "errorCode": "RESOURCE_NOT_FOUND",
         *       "parameters": [
         *         "/api/atlas/v1.0/softwareComponents/version"
         *       ],
         *       "reason": "Not Found"
         *     }
         */
        ApiError: {
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            error: number;
            /**
             * @description The cause, as a constant. The list grows; nothing in the public list is particular to service accounts.
             * @example RESOURCE_NOT_FOUND
             */
            errorCode: string;
            /** @description The cause in words, for people. */
            detail?: string | null;
            /** @description The phrase that belongs to the HTTP status. */
            reason?: string | null;
            /** @description The values that `detail` was made from, in order; texts and numbers. */
            parameters?: unknown[];
            badRequestDetail?: components["schemas"]["BadRequestDetail"];
        };
        /**
         * @description Identifies an organization.
         * @example 4888442a3354817a7320eb61
         */
        OrgId: string;
        /** @description An organization of Cloud Manager. */
        Organization: {
            id: components["schemas"]["OrgId"];
            /** @description A name for people. */
            name: string;
            /** @description Whether the organization has been deleted. */
            isDeleted: boolean;
            links?: components["schemas"]["Links"];
        };
        /**
         * Format: int32
         * @description Number of items in the whole list, of which this page may hold fewer.
         */
        TotalCount: number;
        /** @description One page of organizations. */
        OrganizationPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["Organization"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description Identifies a project. Paths and fields of the API call it a group.
         * @example 32b6e34b3d91647abb20e7b8
         */
        ProjectId: string;
        /** @description Hosts of the project by what they do. */
        HostCounts: {
            /** Format: int32 */
            arbiter: number;
            /** Format: int32 */
            config: number;
            /** Format: int32 */
            mongos: number;
            /** Format: int32 */
            primary: number;
            /** Format: int32 */
            secondary: number;
        };
        /**
         * Format: date-time
         * @description An instant in ISO 8601, in UTC. Every documented sample has whole seconds and ends in Z.
         * @example 2025-05-04T09:42:00Z
         */
        Timestamp: string;
        /** @description A project of a Cloud Manager organization, which paths call a group. */
        Project: {
            id: components["schemas"]["ProjectId"];
            /** @description A name for people. */
            name: string;
            orgId: components["schemas"]["OrgId"];
            /**
             * Format: int32
             * @description Monitoring, automation and backup agents at work in the project.
             */
            activeAgentCount?: number;
            /** @description Key of the project's agents, in answers about one project only. */
            agentApiKey?: string;
            hostCounts?: components["schemas"]["HostCounts"];
            lastActiveAgent?: components["schemas"]["Timestamp"];
            /** @description Whether the project may be used through this API. */
            publicApiEnabled?: boolean;
            /**
             * Format: int32
             * @description Replica sets in the project.
             */
            replicaSetCount?: number;
            /**
             * Format: int32
             * @description Shards in the project.
             */
            shardCount?: number;
            links?: components["schemas"]["Links"];
        };
        /** @description One page of projects. */
        ProjectPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["Project"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description Identifies a service account, and is its user name when it asks for an access token.
         * @example mdb_sa_id_1234567890abcdef12345678
         */
        ClientId: string;
        /** @description Organization roles of the account, in no particular order. Roles may be added to the platform at any time. */
        AnsweredOrganizationRoles: string[];
        /**
         * @description Identifies one secret of a service account. Worthless to a thief, unlike the secret itself.
         * @example 32b6e34b3d91647abb20e7b8
         */
        SecretId: string;
        /**
         * @description The secret's prefix and its last four characters, enough to tell two secrets apart.
         * @example mdb_sa_sk_...hcOL
         */
        MaskedSecretValue: string;
        /**
         * @description A secret as every answer after its creation shows it.
         * @example {
         *       "id": "66ae38803cdf55582cb01143",
         *       "createdAt": "2024-08-03T14:02:40Z",
         *       "expiresAt": "2024-12-31T14:02:40Z",
         *       "lastUsedAt": "2024-08-24T21:10:35Z",
         *       "maskedSecretValue": "mdb_sa_sk_...hcOL"
         *     }
         */
        ServiceAccountSecret: {
            id: components["schemas"]["SecretId"];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When the secret last served to get an access token. Missing or null if it never did.
             */
            lastUsedAt?: string | null;
            maskedSecretValue: components["schemas"]["MaskedSecretValue"];
            secret?: never;
        };
        /** @description A service account with its roles in the organization. */
        OrganizationServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredOrganizationRoles"];
            /** @description The account's secrets, masked. */
            secrets: components["schemas"]["ServiceAccountSecret"][];
        };
        /** @description One page of the organization's service accounts. */
        OrganizationServiceAccountPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["OrganizationServiceAccount"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /** @description A name for people. ASCII letters and digits, spaces and the marks `.` `'` `,` `_` `-`. */
        ServiceAccountName: string;
        /** @description What the account is for, 1 to 250 characters of the set that names have. */
        ServiceAccountDescription: string;
        /**
         * @description An organization role that a service account may be given.
         * @enum {string}
         */
        OrganizationRole: "ORG_OWNER" | "ORG_MEMBER" | "ORG_GROUP_CREATOR" | "ORG_BILLING_ADMIN" | "ORG_READ_ONLY" | "ORG_BILLING_READ_ONLY";
        /** @description Organization roles of the account, at least one. On an update they replace the roles it had. */
        RequestedOrganizationRoles: components["schemas"]["OrganizationRole"][];
        /**
         * @description Hours until the new secret expires, 8 to 8766, as a number or as its decimal digits.
         * @example 3600
         */
        SecretLifetimeHours: number | string;
        /** @description A new service account of the organization, with the lifetime of its first secret. */
        CreateOrganizationServiceAccountRequest: {
            name: components["schemas"]["ServiceAccountName"];
            description: components["schemas"]["ServiceAccountDescription"];
            roles: components["schemas"]["RequestedOrganizationRoles"];
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /**
         * @description The secret itself, in the one answer that ever carries it.
         * @example mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5
         */
        SecretValue: string;
        /**
         * @description A secret in the answer that created it, with its value. No later answer repeats the value.
         * @example {
         *       "id": "66b544825867ba071c85469d",
         *       "createdAt": "2024-08-08T22:19:45Z",
         *       "expiresAt": "2025-01-05T22:19:45Z",
         *       "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
         *     }
         */
        CreatedServiceAccountSecret: {
            id: components["schemas"]["SecretId"];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description Null or missing, since nobody can have used it yet.
             */
            lastUsedAt?: string | null;
            maskedSecretValue?: components["schemas"]["MaskedSecretValue"];
            secret: components["schemas"]["SecretValue"];
        };
        /** @description The account just created, with the one sight of its first secret. */
        CreatedOrganizationServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredOrganizationRoles"];
            /** @description The first secret, in clear. */
            secrets: components["schemas"]["CreatedServiceAccountSecret"][];
        };
        /** @description What to change of the account. What is left out stays as it is. */
        UpdateOrganizationServiceAccountRequest: {
            name?: components["schemas"]["ServiceAccountName"];
            description?: components["schemas"]["ServiceAccountDescription"];
            roles?: components["schemas"]["RequestedOrganizationRoles"];
        };
        /** @description Roles of the account in the project, in no particular order. Roles may be added to the platform at any time. */
        AnsweredProjectRoles: string[];
        /** @description A project that the account is assigned to. */
        ServiceAccountAssignment: {
            groupId: components["schemas"]["ProjectId"];
            roles?: components["schemas"]["AnsweredProjectRoles"];
        };
        /** @description One page of the projects an account is assigned to. */
        ServiceAccountAssignmentPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["ServiceAccountAssignment"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /** @description What a new secret is made of. */
        CreateSecretRequest: {
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /**
         * @description A block of IPv4 or IPv6 addresses in CIDR notation.
         * @example 206.252.195.126/32
         */
        CidrBlock: string;
        /**
         * @description One IPv4 or IPv6 address.
         * @example 77.54.32.11
         */
        IpAddress: string;
        /** @description How many calls came through the entry. */
        RequestCount: number;
        /**
         * Format: date-time
         * @description When a call last came through the entry. Missing or null if none did.
         */
        LastUsedAt: string | null;
        /** @description Where that call came from. Missing or null if there was none. */
        LastUsedAddress: string | null;
        /** @description One address or block that may use the account, and how it was used. */
        AccessListEntry: {
            cidrBlock: components["schemas"]["CidrBlock"];
            /** @description The block's only address, if it has just one. */
            ipAddress?: components["schemas"]["IpAddress"] | null;
            createdAt: components["schemas"]["Timestamp"];
            requestCount: components["schemas"]["RequestCount"];
            lastUsedAt?: components["schemas"]["LastUsedAt"];
            lastUsed?: components["schemas"]["LastUsedAt"];
            lastUsedAddress?: components["schemas"]["LastUsedAddress"];
            links?: components["schemas"]["Links"];
        };
        /** @description One page of an account's access list. */
        AccessListEntryPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["AccessListEntry"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description An entry to add that is one address.
         * @example {
         *       "ipAddress": "77.54.32.11"
         *     }
         */
        AccessListAddressRequest: {
            ipAddress: components["schemas"]["IpAddress"];
            /** @description Null or missing, since the entry is an address. */
            cidrBlock?: null;
        };
        /**
         * @description An entry to add that is a block.
         * @example {
         *       "cidrBlock": "10.0.0.0/8"
         *     }
         */
        AccessListBlockRequest: {
            cidrBlock: components["schemas"]["CidrBlock"];
            /** @description Null or missing, since the entry is a block. */
            ipAddress?: null;
        };
        /** @description An entry to add, an address or a block. */
        AccessListEntryRequest: components["schemas"]["AccessListAddressRequest"] | components["schemas"]["AccessListBlockRequest"];
        /** @description Entries to add to those that are there, an array even for a single one. */
        AccessListRequest: components["schemas"]["AccessListEntryRequest"][];
        /**
         * @description An address or a block.
         * @example 206.252.195.126/32
         */
        AddressOrBlock: string;
        /** @description A service account with its roles in the project. */
        ProjectServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredProjectRoles"];
            /** @description The account's secrets, masked. */
            secrets: components["schemas"]["ServiceAccountSecret"][];
        };
        /** @description One page of the project's service accounts. */
        ProjectServiceAccountPage: {
            links: components["schemas"]["Links"];
            results: components["schemas"]["ProjectServiceAccount"][];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description A project role that a service account may be given.
         * @enum {string}
         */
        ProjectRole: "GROUP_OWNER" | "GROUP_READ_ONLY" | "GROUP_USER_ADMIN" | "GROUP_AUTOMATION_ADMIN" | "GROUP_BACKUP_ADMIN" | "GROUP_MONITORING_ADMIN" | "GROUP_DATA_ACCESS_ADMIN" | "GROUP_DATA_ACCESS_READ_WRITE" | "GROUP_DATA_ACCESS_READ_ONLY";
        /** @description Roles of the account in this project, at least one. On an update they replace the roles it had. */
        RequestedProjectRoles: components["schemas"]["ProjectRole"][];
        /** @description A new service account, assigned to the project at once, with the lifetime of its first secret. */
        CreateProjectServiceAccountRequest: {
            name: components["schemas"]["ServiceAccountName"];
            description: components["schemas"]["ServiceAccountDescription"];
            roles: components["schemas"]["RequestedProjectRoles"];
            secretExpiresAfterHours: components["schemas"]["SecretLifetimeHours"];
        };
        /** @description The account just created, with the one sight of its first secret. */
        CreatedProjectServiceAccount: {
            clientId: components["schemas"]["ClientId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description A name for people. */
            name: string;
            /** @description What the account is for. */
            description: string;
            roles: components["schemas"]["AnsweredProjectRoles"];
            /** @description The first secret, in clear. */
            secrets: components["schemas"]["CreatedServiceAccountSecret"][];
        };
        /** @description What to change of the account, and the full set of its roles in this project. */
        UpdateProjectServiceAccountRequest: {
            name?: components["schemas"]["ServiceAccountName"];
            description?: components["schemas"]["ServiceAccountDescription"];
            roles: components["schemas"]["RequestedProjectRoles"];
        };
        /** @description The roles an existing account of the organization gets in this project. */
        AssignServiceAccountRequest: {
            roles: components["schemas"]["RequestedProjectRoles"];
        };
        /** @description The form that asks for a token. */
        AccessTokenRequest: {
            /**
             * @description The only grant there is.
             * @constant
             */
            grant_type: "client_credentials";
        };
        /** @description A bearer token and its lifetime. */
        AccessToken: {
            /** @description Opaque. The samples look like JSON Web Tokens; do not rely on it. */
            access_token: string;
            /** @description How to present it. */
            token_type: string;
            /**
             * Format: int32
             * @description Seconds until it expires. An hour in every sample.
             */
            expires_in: number;
        };
        /** @description An error as RFC 6749 shapes it. */
        OAuthError: {
            /** @description The cause, as a constant. */
            error: string;
            /** @description The cause in words. */
            error_description: string;
        };
        /** @description An error of the token endpoints, in either shape. */
        OAuthFailure: components["schemas"]["OAuthError"] | components["schemas"]["ApiError"];
        /** @description The form that ends a token. */
        RevokeAccessTokenRequest: {
            /** @description The access token. */
            token: string;
            /**
             * @description What kind of token it is.
             * @enum {string}
             */
            token_type_hint?: "access_token";
        };
    };
    responses: {
        /** @description The request is malformed or breaks a documented limit. */
        BadRequest: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid attribute secretExpiresAfterHours specified.",
                 *       "error": 400,
                 *       "errorCode": "INVALID_ATTRIBUTE",
                 *       "parameters": [
                 *         "secretExpiresAfterHours"
                 *       ],
                 *       "reason": "Bad Request"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No valid credentials, or a role that does not suffice. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The current user is not authorized to perform this action.",
                 *       "error": 401,
                 *       "errorCode": "USER_UNAUTHORIZED",
                 *       "parameters": [],
                 *       "reason": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The access list or a rule of the platform forbids it. */
        Forbidden: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "IP address 203.0.113.10 is not allowed to access this resource.",
                 *       "error": 403,
                 *       "errorCode": "IP_ADDRESS_NOT_ON_ACCESS_LIST",
                 *       "parameters": [
                 *         "203.0.113.10"
                 *       ],
                 *       "reason": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many requests in too short a time. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Resource /api/public/v1.0/orgs is limited to 100 requests every 1 minutes.",
                 *       "error": 429,
                 *       "errorCode": "RATE_LIMITED",
                 *       "parameters": [
                 *         "/api/public/v1.0/orgs",
                 *         100,
                 *         1
                 *       ],
                 *       "reason": "Too Many Requests"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Unexpected error.",
                 *       "error": 500,
                 *       "errorCode": "UNEXPECTED_ERROR",
                 *       "parameters": [],
                 *       "reason": "Internal Server Error"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service cannot answer now. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Service temporarily unavailable.",
                 *       "error": 503,
                 *       "errorCode": "UNEXPECTED_ERROR",
                 *       "parameters": [],
                 *       "reason": "Service Unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The organization's account is suspended for an unpaid invoice. */
        PaymentRequired: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The account is suspended because of an unpaid invoice.",
                 *       "error": 402,
                 *       "errorCode": "ACCOUNT_SUSPENDED",
                 *       "parameters": [],
                 *       "reason": "Payment Required"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such resource, or it belongs to the other platform. */
        NotFound: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Cannot find resource mdb_sa_id_66ae38803cdf55582cb01144.",
                 *       "error": 404,
                 *       "errorCode": "RESOURCE_NOT_FOUND",
                 *       "parameters": [
                 *         "mdb_sa_id_66ae38803cdf55582cb01144"
                 *       ],
                 *       "reason": "Not Found"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Writes are refused while the application is being upgraded. */
        MethodNotAllowed: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Writes are not allowed while the application is being upgraded.",
                 *       "error": 405,
                 *       "errorCode": "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES",
                 *       "parameters": [],
                 *       "reason": "Method Not Allowed"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description It is there already, or one too many. */
        Conflict: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The address 203.0.113.10 is already in the access list.",
                 *       "error": 409,
                 *       "errorCode": "ADDRESS_ALREADY_IN_ACCESS_LIST",
                 *       "parameters": [
                 *         "203.0.113.10"
                 *       ],
                 *       "reason": "Conflict"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The body is not announced as JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The media type text/plain is not supported.",
                 *       "error": 415,
                 *       "errorCode": "UNSUPPORTED_MEDIA_TYPE",
                 *       "parameters": [
                 *         "text/plain"
                 *       ],
                 *       "reason": "Unsupported Media Type"
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The form is wrong. */
        OAuthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description Unknown client ID, or a secret that is wrong, deleted or expired. */
        OAuthUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service account has a hundred active tokens already. */
        OAuthForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description Too many calls from this address with this client ID. The allowance has moved from 10 to 50 a minute; take it from the answer. */
        OAuthTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service failed. */
        OAuthInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
        /** @description The service is away for a while. */
        OAuthServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthFailure"];
            };
        };
    };
    parameters: {
        /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
        Envelope: boolean;
        /** @description Whether to indent the JSON of the answer. */
        Pretty: boolean;
        /** @description Only the organization with this name, whatever its case. */
        OrganizationName: string;
        /** @description Which page, from 1. A page past the last is empty. */
        PageNum: number;
        /** @description How many results a page holds at most. */
        ItemsPerPage: number;
        /** @description The organization. */
        OrgId: components["schemas"]["OrgId"];
        /** @description Only projects with this name, whatever its case. */
        ProjectName: string;
        /** @description The service account. */
        ClientId: components["schemas"]["ClientId"];
        /** @description The secret. */
        SecretId: components["schemas"]["SecretId"];
        /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
        AccessListAddress: components["schemas"]["AddressOrBlock"];
        /** @description The project. */
        GroupId: components["schemas"]["ProjectId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description For how long only HTTPS may be used.
         * @example max-age=300
         */
        TransportSecurity: string;
        /**
         * @description Build of the service that answered.
         * @example gitHash=0000000000000000000000000000000000000000; versionString=v20240904
         */
        ServiceVersion: string;
        /** @description The challenge to a call without usable credentials. Digest always comes first: a call without credentials gets it too. The nonce is good for a short time only. */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try. On 429, and sometimes on 503.
         * @example 55
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What answers. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appName": "MongoDB Cloud",
                     *       "build": "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567",
                     *       "links": [],
                     *       "throttling": false
                     *     }
                     */
                    "application/json": components["schemas"]["ApiRoot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgs: {
        parameters: {
            query?: {
                /** @description Only the organization with this name, whatever its case. */
                name?: components["parameters"]["OrganizationName"];
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "id": "1234567890abcdef12345678",
                     *           "isDeleted": false,
                     *           "links": [
                     *             {
                     *               "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678",
                     *               "rel": "self"
                     *             }
                     *           ],
                     *           "name": "Customer Application Support"
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrg: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1234567890abcdef12345678",
                     *       "isDeleted": false,
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "name": "Customer Application Support"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrgGroups: {
        parameters: {
            query?: {
                /** @description Only projects with this name, whatever its case. */
                name?: components["parameters"]["ProjectName"];
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678/groups?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "activeAgentCount": 0,
                     *           "hostCounts": {
                     *             "arbiter": 0,
                     *             "config": 0,
                     *             "mongos": 0,
                     *             "primary": 1,
                     *             "secondary": 2
                     *           },
                     *           "id": "66ae30345fe4416479e39269",
                     *           "links": [
                     *             {
                     *               "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269",
                     *               "rel": "self"
                     *             }
                     *           ],
                     *           "name": "Production Cluster",
                     *           "orgId": "1234567890abcdef12345678",
                     *           "publicApiEnabled": true,
                     *           "replicaSetCount": 1,
                     *           "shardCount": 0
                     *         },
                     *         {
                     *           "activeAgentCount": 0,
                     *           "hostCounts": {
                     *             "arbiter": 0,
                     *             "config": 0,
                     *             "mongos": 0,
                     *             "primary": 1,
                     *             "secondary": 2
                     *           },
                     *           "id": "66ae30345fe4416479e3926a",
                     *           "links": [
                     *             {
                     *               "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e3926a",
                     *               "rel": "self"
                     *             }
                     *           ],
                     *           "name": "Staging Cluster",
                     *           "orgId": "1234567890abcdef12345678",
                     *           "publicApiEnabled": true,
                     *           "replicaSetCount": 1,
                     *           "shardCount": 0,
                     *           "lastActiveAgent": "2017-10-26T02:39:59Z"
                     *         }
                     *       ],
                     *       "totalCount": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgServiceAccounts: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of service accounts. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678/serviceAccounts?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "createdAt": "2024-05-31T17:27:05Z",
                     *           "description": "This service account is for admins.",
                     *           "clientId": "mdb_sa_id_665a086958c92d31a28d452e",
                     *           "name": "Admin Service Account",
                     *           "roles": [
                     *             "ORG_OWNER"
                     *           ],
                     *           "secrets": [
                     *             {
                     *               "createdAt": "2024-05-31T17:27:05Z",
                     *               "expiresAt": "2025-05-31T17:27:05Z",
                     *               "id": "665a086958c92d31a28d452f",
                     *               "maskedSecretValue": "mdb_sa_sk_…OEyV"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationServiceAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Billing",
                 *       "description": "Service account for users in finance.",
                 *       "secretExpiresAfterHours": 3600,
                 *       "roles": [
                 *         "ORG_MEMBER",
                 *         "ORG_BILLING_ADMIN"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrganizationServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with its first secret in clear. */
            201: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-02T18:07:25Z",
                     *       "description": "Service account for users in finance.",
                     *       "clientId": "mdb_sa_id_66ad205d181fc82b21b336e3",
                     *       "name": "Billing",
                     *       "roles": [
                     *         "ORG_MEMBER",
                     *         "ORG_BILLING_ADMIN"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-08-02T18:07:25Z",
                     *           "expiresAt": "2024-12-30T18:07:24Z",
                     *           "id": "66ad205d181fc82b21b336e2",
                     *           "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedOrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-05-31T17:27:05Z",
                     *       "description": "This service account is for admins.",
                     *       "clientId": "mdb_sa_id_665a086958c92d31a28d452e",
                     *       "name": "Admin Service Account",
                     *       "roles": [
                     *         "ORG_OWNER"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-05-31T17:27:05Z",
                     *           "expiresAt": "2025-05-31T17:27:05Z",
                     *           "id": "665a086958c92d31a28d452f",
                     *           "maskedSecretValue": "mdb_sa_sk_…OEyV"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Updated service account description",
                 *       "roles": [
                 *         "ORG_MEMBER",
                 *         "ORG_READ_ONLY"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganizationServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-05-31T17:27:05Z",
                     *       "description": "Updated service account description",
                     *       "clientId": "mdb_sa_id_665a086958c92d31a28d452e",
                     *       "name": "Audit Service Account",
                     *       "roles": [
                     *         "ORG_READ_ONLY",
                     *         "ORG_MEMBER"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-05-31T17:27:05Z",
                     *           "expiresAt": "2025-05-31T17:27:05Z",
                     *           "id": "665a086958c92d31a28d452f",
                     *           "maskedSecretValue": "mdb_sa_sk_…OEyV"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrgServiceAccountGroups: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678/serviceAccounts/mdb_sa_id_66ae38803cdf55582cb01144/groups?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "groupId": "66ae30345fe4416479e39269"
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountAssignmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrgServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecretRequest"];
            };
        };
        responses: {
            /** @description The secret, in clear. */
            201: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-08T22:19:45Z",
                     *       "expiresAt": "2025-01-05T22:19:45Z",
                     *       "id": "66b544825867ba071c85469d",
                     *       "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedServiceAccountSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrgServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The secret. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678/serviceAccounts/mdb_sa_id_665a086958c92d31a28d452e/accessList?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "cidrBlock": "206.252.195.126/32",
                     *           "requestCount": 47,
                     *           "createdAt": "2019-01-24T16:26:37Z",
                     *           "ipAddress": "206.252.195.126",
                     *           "lastUsedAt": "2019-01-25T16:32:47Z",
                     *           "lastUsedAddress": "206.252.195.126"
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "ipAddress": "77.54.32.11"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["AccessListRequest"];
            };
        };
        responses: {
            /** @description One page of entries, the new ones among them. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/1234567890abcdef12345678/serviceAccounts/mdb_sa_id_665a086958c92d31a28d452e/accessList?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "cidrBlock": "206.252.195.126/32",
                     *           "requestCount": 47,
                     *           "createdAt": "2019-01-24T16:26:37Z",
                     *           "ipAddress": "206.252.195.126",
                     *           "lastUsedAt": "2019-01-25T16:32:47Z",
                     *           "lastUsedAddress": "206.252.195.126"
                     *         },
                     *         {
                     *           "cidrBlock": "77.54.32.11/32",
                     *           "requestCount": 0,
                     *           "createdAt": "2024-08-24T21:10:35Z",
                     *           "ipAddress": "77.54.32.11"
                     *         }
                     *       ],
                     *       "totalCount": 2
                     *     }
                     */
                    "application/json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrgServiceAccountAccessListEntry: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: components["parameters"]["OrgId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
                ipAddress: components["parameters"]["AccessListAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "activeAgentCount": 0,
                     *           "hostCounts": {
                     *             "arbiter": 0,
                     *             "config": 0,
                     *             "mongos": 0,
                     *             "primary": 1,
                     *             "secondary": 2
                     *           },
                     *           "id": "66ae30345fe4416479e39269",
                     *           "links": [
                     *             {
                     *               "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269",
                     *               "rel": "self"
                     *             }
                     *           ],
                     *           "name": "Production Cluster",
                     *           "orgId": "1234567890abcdef12345678",
                     *           "publicApiEnabled": true,
                     *           "replicaSetCount": 1,
                     *           "shardCount": 0
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activeAgentCount": 0,
                     *       "hostCounts": {
                     *         "arbiter": 0,
                     *         "config": 0,
                     *         "mongos": 0,
                     *         "primary": 1,
                     *         "secondary": 2
                     *       },
                     *       "id": "66ae30345fe4416479e39269",
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "name": "Production Cluster",
                     *       "orgId": "1234567890abcdef12345678",
                     *       "publicApiEnabled": true,
                     *       "replicaSetCount": 1,
                     *       "shardCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupServiceAccounts: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of service accounts. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269/serviceAccounts?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "createdAt": "2024-08-03T14:02:40Z",
                     *           "description": "Service account for Cloud Manager users.",
                     *           "clientId": "mdb_sa_id_66ae38803cdf55582cb01144",
                     *           "name": "General Access",
                     *           "roles": [
                     *             "GROUP_DATA_ACCESS_ADMIN",
                     *             "GROUP_READ_ONLY"
                     *           ],
                     *           "secrets": [
                     *             {
                     *               "createdAt": "2024-08-03T14:02:40Z",
                     *               "expiresAt": "2024-12-31T14:02:40Z",
                     *               "id": "66ae38803cdf55582cb01143",
                     *               "lastUsedAt": "2024-08-24T21:10:35Z",
                     *               "maskedSecretValue": "mdb_sa_sk_...hcOL"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectServiceAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cloud Manager service account",
                 *       "description": "Service account for Cloud Manager users.",
                 *       "secretExpiresAfterHours": 3600,
                 *       "roles": [
                 *         "GROUP_READ_ONLY",
                 *         "GROUP_DATA_ACCESS_ADMIN"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateProjectServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with its first secret in clear. */
            201: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-03T14:02:40Z",
                     *       "description": "Service account for Cloud Manager users.",
                     *       "clientId": "mdb_sa_id_66ae38803cdf55582cb01144",
                     *       "name": "Cloud Manager service account",
                     *       "roles": [
                     *         "GROUP_READ_ONLY",
                     *         "GROUP_DATA_ACCESS_ADMIN"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-08-03T14:02:40Z",
                     *           "expiresAt": "2024-12-31T14:02:40Z",
                     *           "id": "66ae38803cdf55582cb01143",
                     *           "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-03T14:02:40Z",
                     *       "description": "Service account for developers.",
                     *       "clientId": "mdb_sa_id_66ae38803cdf55582cb01144",
                     *       "name": "Dev Service Account",
                     *       "roles": [
                     *         "GROUP_READ_ONLY",
                     *         "GROUP_DATA_ACCESS_ADMIN"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-08-03T14:02:40Z",
                     *           "expiresAt": "2024-12-31T14:02:40Z",
                     *           "id": "66ae38803cdf55582cb01143",
                     *           "lastUsedAt": "2024-08-24T21:10:35Z",
                     *           "maskedSecretValue": "mdb_sa_sk_...hcOL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unassigned. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "GROUP_OWNER"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProjectServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-04T01:16:21Z",
                     *       "description": "Service account for Cloud Manager users.",
                     *       "clientId": "mdb_sa_id_66aed6653e07126244a84cc1",
                     *       "name": "Cloud Manager service account",
                     *       "roles": [
                     *         "GROUP_OWNER"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-08-04T01:16:21Z",
                     *           "expiresAt": "2024-11-02T01:16:21Z",
                     *           "id": "66aed6653e07126244a84cc0",
                     *           "lastUsedAt": "2024-08-24T21:10:35Z",
                     *           "maskedSecretValue": "mdb_sa_sk_...MeyM"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "GROUP_READ_ONLY",
                 *         "GROUP_DATA_ACCESS_READ_WRITE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignServiceAccountRequest"];
            };
        };
        responses: {
            /** @description The account with its roles in the project. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-03T14:02:40Z",
                     *       "description": "Service account for developers.",
                     *       "clientId": "mdb_sa_id_66ae38803cdf55582cb01144",
                     *       "name": "Dev Service Account",
                     *       "roles": [
                     *         "GROUP_READ_ONLY",
                     *         "GROUP_DATA_ACCESS_READ_WRITE"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2024-08-03T14:02:40Z",
                     *           "expiresAt": "2024-12-31T14:02:40Z",
                     *           "id": "66ae38803cdf55582cb01143",
                     *           "lastUsedAt": "2024-08-24T21:10:35Z",
                     *           "maskedSecretValue": "mdb_sa_sk_...hcOL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecretRequest"];
            };
        };
        responses: {
            /** @description The secret, in clear. */
            201: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2024-08-08T22:19:45Z",
                     *       "expiresAt": "2025-01-05T22:19:45Z",
                     *       "id": "66b544825867ba071c85469d",
                     *       "secret": "mdb_sa_sk_1qZ8RkXw0sT5yBnV3mLpQd7uHcJg2aFe9iOKAOk5"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedServiceAccountSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The secret. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Which page, from 1. A page past the last is empty. */
                pageNum?: components["parameters"]["PageNum"];
                /** @description How many results a page holds at most. */
                itemsPerPage?: components["parameters"]["ItemsPerPage"];
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269/serviceAccounts/mdb_sa_id_66ae38803cdf55582cb01144/accessList?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "cidrBlock": "206.252.195.126/32",
                     *           "requestCount": 47,
                     *           "createdAt": "2019-01-24T16:26:37Z",
                     *           "ipAddress": "206.252.195.126",
                     *           "lastUsedAt": "2019-01-25T16:32:47Z",
                     *           "lastUsedAddress": "206.252.195.126"
                     *         }
                     *       ],
                     *       "totalCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "ipAddress": "77.54.32.11"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["AccessListRequest"];
            };
        };
        responses: {
            /** @description One page of entries, the new ones among them. */
            200: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         {
                     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/66ae30345fe4416479e39269/serviceAccounts/mdb_sa_id_66ae38803cdf55582cb01144/accessList?pageNum=1&itemsPerPage=100",
                     *           "rel": "self"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "cidrBlock": "206.252.195.126/32",
                     *           "requestCount": 47,
                     *           "createdAt": "2019-01-24T16:26:37Z",
                     *           "ipAddress": "206.252.195.126",
                     *           "lastUsedAt": "2019-01-25T16:32:47Z",
                     *           "lastUsedAddress": "206.252.195.126"
                     *         },
                     *         {
                     *           "cidrBlock": "77.54.32.11/32",
                     *           "requestCount": 0,
                     *           "createdAt": "2024-08-24T21:10:35Z",
                     *           "ipAddress": "77.54.32.11"
                     *         }
                     *       ],
                     *       "totalCount": 2
                     *     }
                     */
                    "application/json": components["schemas"]["AccessListEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroupServiceAccountAccessListEntry: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path: {
                /** @description The project. */
                groupId: components["parameters"]["GroupId"];
                /** @description The service account. */
                clientId: components["parameters"]["ClientId"];
                /** @description The entry to remove, as an address or as a block whose slash is written `%2F`. */
                ipAddress: components["parameters"]["AccessListAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    "Strict-Transport-Security": components["headers"]["TransportSecurity"];
                    "X-MongoDB-Service-Version": components["headers"]["ServiceVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            403: components["responses"]["OAuthForbidden"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthInternalServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: {
                /** @description Whether to repeat the HTTP status in the body, for clients that cannot see it: a list gets a `status` beside its `results`, any other body becomes `{status, content}`. */
                envelope?: components["parameters"]["Envelope"];
                /** @description Whether to indent the JSON of the answer. */
                pretty?: components["parameters"]["Pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token is worthless now. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            403: components["responses"]["OAuthForbidden"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthInternalServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
}
